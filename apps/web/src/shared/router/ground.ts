import type { Location } from './types';

/** What the router asks of a browser. */
export interface Ground {
  origin: string;
  newKey(): string;
  write(location: Location, how: 'push' | 'replace'): void;
  /** `own`: an entry that this router wrote; else a link to an anchor, which the browser follows by itself. */
  onPop(heard: (location: Location, own: boolean) => void): void;
  keepHeight(key: string): void;
  heightOf(key: string): number | undefined;
}

const STORED = 'parvis-heights';
const FIRST_KEY = 'first';

const newKey = (): string => Math.random().toString(36).slice(2, 10);
const keyNow = (): string | undefined => (history.state as { key?: string } | null)?.key;

/** The address of the window, under the key of its entry in the history. */
export function locationNow(): Location {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, key: keyNow() ?? FIRST_KEY };
}

function storedHeights(): Map<string, number> {
  try {
    return new Map(
      Object.entries(JSON.parse(sessionStorage.getItem(STORED) ?? '{}') as Record<string, number>),
    );
  } catch {
    return new Map();
  }
}

/**
 * The window. While the page lives, heights are ours (a page is drawn after its data came, too late for the
 * browser's own memory); when it is left, the browser takes them back, so that a reload finds its place.
 */
export function windowGround(): Ground {
  const heights = storedHeights();
  if (keyNow() === undefined) history.replaceState({ key: FIRST_KEY }, '');
  const take = () => void (history.scrollRestoration = 'manual');
  if (document.readyState === 'complete') take();
  else addEventListener('load', take);
  addEventListener('pageshow', ({ persisted }) => persisted && take());
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
    heights.set(locationNow().key, scrollY);
    try {
      sessionStorage.setItem(STORED, JSON.stringify(Object.fromEntries([...heights].slice(-50))));
    } catch {
      // A browser that keeps nothing: going back then begins at the top.
    }
  });
  return {
    origin: window.location.origin,
    newKey,
    write: ({ pathname, search, hash, key }, how) =>
      history[how === 'push' ? 'pushState' : 'replaceState']({ key }, '', pathname + search + hash),
    onPop: (heard) =>
      addEventListener('popstate', () => {
        const own = keyNow() !== undefined;
        if (!own) history.replaceState({ key: newKey() }, '');
        heard(locationNow(), own);
      }),
    keepHeight: (key) => void heights.set(key, scrollY),
    heightOf: (key) => heights.get(key),
  };
}
