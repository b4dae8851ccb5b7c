import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { patterns } from '../paths';
import { CACHES, isSeen } from '../shared/offline/kept';
import { answerNavigation } from './answer-navigation';
import { isWorthKeeping, keepPage } from './keep-page';
import type { WorkerScope } from './worker.types';

const scope = globalThis as unknown as WorkerScope;
const MONTH_S = 30 * 24 * 3600;

/** Built files carry a digest of their content in their name: what was fetched once is good. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: CACHES.assets, plugins: [new ExpirationPlugin({ maxEntries: 300 })] }),
);

/** Photographs of published proposals, small size; those of a draft are private and stay out. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/files\/photos\/[^/]+\/small\./.test(url.pathname),
  new CacheFirst({
    cacheName: CACHES.photos,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          /public/.test(response.headers.get('cache-control') ?? '') ? response : null,
      },
      new ExpirationPlugin({ maxEntries: 120, maxAgeSeconds: MONTH_S, purgeOnQuotaError: true }),
    ],
  }),
);

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

async function begin(): Promise<void> {
  const ours: readonly string[] = Object.values(CACHES);
  for (const name of await caches.keys())
    if (name.startsWith('parvis-') && !ours.includes(name)) await caches.delete(name);
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
}

scope.addEventListener('activate', (event) => event.waitUntil(begin()));

scope.addEventListener('fetch', (event) => {
  const { request, preloadResponse } = event;
  const url = new URL(request.url);
  if (request.mode !== 'navigate' || request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(answerNavigation(url, async () => (await preloadResponse) ?? fetch(request)));
});

async function keepSeen(address: string, language: string): Promise<void> {
  const cache = await caches.open(CACHES.pages);
  const list = await cache.match(patterns.offline);
  // The list of kept pages speaks the language in which the person reads.
  if (list?.headers.get('content-language') !== language) await keepPage(patterns.offline, language);
  const { pathname } = new URL(address, location.origin);
  if (pathname !== patterns.offline && isWorthKeeping(pathname)) await keepPage(address, language);
}

scope.addEventListener('message', (event) => {
  if (isSeen(event.data)) event.waitUntil(keepSeen(event.data.address, event.data.language));
});
