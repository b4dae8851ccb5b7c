import { patterns } from '../paths';
import { CACHES, KEPT_AT, KEPT_TITLE, MOST_PAGES } from '../shared/offline/kept';

/** Doors and desks: of no use without network. */
const NOT_KEPT = [patterns.signIn, patterns.me, patterns.desk, patterns.demoMail];

export const isWorthKeeping = (pathname: string): boolean =>
  !NOT_KEPT.some((start) => pathname === start || pathname.startsWith(`${start}/`));

/** Only what a shared cache may keep: such a page holds nothing of a person, by the server's own word. */
export const mayBeKept = (response: Response): boolean =>
  response.ok &&
  !response.redirected &&
  (response.headers.get('content-type') ?? '').startsWith('text/html') &&
  /(^|[\s,])public([\s,]|$)/.test(response.headers.get('cache-control') ?? '');

export const titleIn = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/** Scripts, styles and fonts that the page names: without them the copy would be bare. */
export const assetsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"?#]+)"/g)].map(([, address]) => address ?? '')),
];

async function keepAssets(html: string): Promise<void> {
  const cache = await caches.open(CACHES.assets);
  const known = await Promise.all(
    assetsIn(html).map(async (file) => ({ file, has: await cache.match(file) })),
  );
  await cache.addAll(known.flatMap(({ file, has }) => (has ? [] : [file])));
}

async function leaveOldest(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  // A page kept again is put at the end: the first ones are those read longest ago. The list itself stays.
  const leaving = requests.filter(({ url }) => new URL(url).pathname !== patterns.offline);
  for (const request of leaving.slice(0, Math.max(0, leaving.length - MOST_PAGES)))
    await cache.delete(request);
}

/**
 * Asks the server for the page again as a stranger would (no cookie), and keeps that answer: what the person saw
 * may hold her name, and a device may be shared. Never throws: a page that is not kept is simply not there offline.
 */
export async function keepPage(address: string, language: string): Promise<void> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'manual',
      headers: { 'accept-language': language },
    });
    if (!mayBeKept(response)) return;
    const html = await response.text();
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    headers.set(KEPT_AT, new Date().toISOString());
    headers.set(KEPT_TITLE, encodeURIComponent(plain(titleIn(html))));
    const cache = await caches.open(CACHES.pages);
    await keepAssets(html);
    await cache.delete(address);
    await cache.put(address, new Response(html, { headers }));
    await leaveOldest(cache);
  } catch {
    return;
  }
}

/** The few entities that the server writes in a title. */
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
