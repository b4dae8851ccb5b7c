import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router';
import { addNamespaces, createI18n } from '../shared/i18n/i18n';
import { setNamespaceFetch } from '../shared/i18n/need';
import { Document } from './document';
import { routes } from './routes/table';
import { STATE_ID, type PageState } from './state';
import './app.css';

async function start(): Promise<void> {
  const element = document.getElementById(STATE_ID);
  if (!element?.textContent) return;
  const { site, language, mode, hydration } = JSON.parse(element.textContent) as PageState;
  const i18n = createI18n(language);
  setNamespaceFetch((wanted) => addNamespaces(i18n, wanted));

  // The page was rendered with its code: the browser must have it too before taking over.
  const matches = matchRoutes(routes, window.location) ?? [];
  await Promise.all([
    addNamespaces(i18n, ['common']),
    ...matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  ]);

  const router = createBrowserRouter(routes, { hydrationData: hydration });
  hydrateRoot(
    document,
    <Document site={site} language={language} mode={mode}>
      <I18nextProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </Document>,
  );
}

void start();
