import { CACHES, KEPT_AT, KEPT_TITLE } from './kept';

export interface KeptPage {
  address: string;
  title: string;
  /** RFC 3339. */
  keptAt: string;
}

/** Undefined on the server, and where the browser has none (an address without https, private browsing). */
const device = (): CacheStorage | undefined => (typeof caches === 'undefined' ? undefined : caches);

/** Pages that can be read on this device without network, the last kept first. Never throws. */
export async function keptPages(): Promise<KeptPage[]> {
  try {
    const cache = await device()?.open(CACHES.pages);
    const requests = (await cache?.keys()) ?? [];
    const pages = await Promise.all(
      requests.map(async (request): Promise<KeptPage> => {
        const headers = (await cache?.match(request))?.headers;
        const { pathname, search } = new URL(request.url);
        return {
          address: pathname + search,
          title: decodeURIComponent(headers?.get(KEPT_TITLE) ?? '') || pathname,
          keptAt: headers?.get(KEPT_AT) ?? '',
        };
      }),
    );
    return pages.filter(({ keptAt }) => keptAt !== '').sort((a, b) => b.keptAt.localeCompare(a.keptAt));
  } catch {
    return [];
  }
}

/** Whether this device can show an address without network. */
export async function isKept(address: string): Promise<boolean> {
  const answer = await device()
    ?.match(address, { cacheName: CACHES.pages })
    .catch(() => undefined);
  return answer !== undefined;
}

/** On signing out, or when the person asks: the next one to use the device does not see what was read. */
export async function forgetKeptPages(): Promise<void> {
  await device()
    ?.delete(CACHES.pages)
    .catch(() => false);
}
