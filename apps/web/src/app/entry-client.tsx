import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createI18n } from '../shared/i18n/i18n';
import { setNamespaceFetch } from '../shared/i18n/need';
import { I18nProvider } from '../shared/i18n/use-translation';
import {
  createRouter,
  locationNow,
  RouterProvider,
  windowGround,
  type Router,
  type RouteTable,
} from '../shared/router';
import { Document } from './document';
import { later, pageBegins } from './page-begins';
import { neverArrived } from './routes/never-arrived';
import { frame } from './shell/frame';
import { STATE_ID, type PageState } from './state';
import './app.css';

/** Once the page is there and the network free. */
function atLeisure(begin: () => void): void {
  if (document.readyState === 'complete') setTimeout(begin, 1_000);
  else addEventListener('load', () => setTimeout(begin, 1_000));
}

/** Not while developing: a kept copy would hide what was just written. */
function keepPagesAtLeisure(router: Router, language: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  atLeisure(
    () =>
      void import('../shared/offline/start-keeping')
        .then(({ startKeeping }) => startKeeping(router, language))
        // The network went meanwhile: the next page begins it.
        .catch(() => undefined),
  );
}

async function start(): Promise<void> {
  const element = document.getElementById(STATE_ID);
  if (!element?.textContent) return;
  const state = JSON.parse(element.textContent) as PageState;
  const { site, language, mode, hydration } = state;
  const i18n = createI18n(language);
  setNamespaceFetch(async (wanted) => (await later()).addNamespaces(i18n, wanted));

  const ground = windowGround();
  const here = locationNow();
  const { search, ...begun } = await pageBegins(state, i18n, here);
  const table: RouteTable = {
    ...frame,
    pages: async () => (await later().catch(neverArrived)).pages,
  };
  const router = createRouter(table, { location: { ...here, search }, ...begun, ...hydration }, ground);
  atLeisure(() => void later().catch(() => undefined));
  keepPagesAtLeisure(router, language);
  // In slices: a finger that touches the page meanwhile is heard.
  startTransition(() => {
    hydrateRoot(
      document,
      <Document site={site} language={language} mode={mode}>
        <I18nProvider value={i18n}>
          <RouterProvider table={table} router={router} />
        </I18nProvider>
      </Document>,
    );
  });
}

void start();
