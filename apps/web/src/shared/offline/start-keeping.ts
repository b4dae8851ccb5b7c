import type { Router } from '../router';
import { KEPT_ATTRIBUTE, type Seen } from './kept';

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Registers the service worker and tells it which pages are read, so that it keeps a copy of them (one without
 * anything of the person). A browser without one, or that refuses, goes on without.
 */
export async function startKeeping(router: Router, language: string): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register('/sw.js').catch(() => undefined);
  const { active } = await serviceWorker.ready;
  let told = '';
  const tell = () => {
    const { location, errors } = router.state().visit;
    if (errors || savesData() || !navigator.onLine) return;
    const address = location.pathname + location.search;
    // Data read again is the same page.
    if (address === told) return;
    told = address;
    const seen: Seen = { kind: 'seen', address, language };
    (serviceWorker.controller ?? active)?.postMessage(seen);
  };
  let shown = router.state().visit;
  router.listen(({ visit }) => {
    if (visit === shown) return;
    shown = visit;
    // What is on the screen now came from the network.
    if (!visit.errors) document.documentElement.removeAttribute(KEPT_ATTRIBUTE);
    tell();
  });
  tell();
}
