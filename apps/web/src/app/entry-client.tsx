import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { addNamespaces, createI18n } from '../shared/i18n/i18n';
import { setNamespaceFetch } from '../shared/i18n/need';
import { I18nProvider } from '../shared/i18n/use-translation';
import {
  createRouter,
  findPage,
  locationNow,
  RouterProvider,
  windowGround,
  type Router,
} from '../shared/router';
import { Document } from './document';
import { knownSearch } from './identify';
import { table } from './routes/table';
import { STATE_ID, type PageState } from './state';
import './app.css';

/** Once the page is there and the network free. Not while developing: a kept copy would hide what was just written. */
function keepPagesAtLeisure(router: Router, language: string): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const begin = () =>
    void import('../shared/offline/start-keeping').then(({ startKeeping }) => startKeeping(router, language));
  if (document.readyState === 'complete') setTimeout(begin, 1_000);
  else addEventListener('load', () => setTimeout(begin, 1_000));
}

async function start(): Promise<void> {
  const element = document.getElementById(STATE_ID);
  if (!element?.textContent) return;
  const { site, language, mode, hydration } = JSON.parse(element.textContent) as PageState;
  const i18n = createI18n(language);
  setNamespaceFetch((wanted) => addNamespaces(i18n, wanted));

  // The page was rendered with its code: the browser must have it too before taking over.
  const ground = windowGround();
  const here = locationNow();
  const location = { ...here, search: knownSearch(here.pathname, here.search) };
  const { page, params = {} } = findPage(table.pages, location.pathname) ?? {};
  const [module] = await Promise.all([page?.load(), addNamespaces(i18n, ['common'])]);

  const router = createRouter(table, { location, page, module, params, ...hydration }, ground);
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
