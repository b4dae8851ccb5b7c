import type { Render } from '@parvis/contract';
import type { i18n as I18n } from 'i18next';
import { renderToString } from 'react-dom/server';
import { addNamespaces, allNamespaces } from '../shared/i18n/add-namespaces';
import { createI18n } from '../shared/i18n/i18n';
import { chooseLanguage, LANGUAGE_COOKIE, type Language } from '../shared/i18n/languages';
import { I18nProvider } from '../shared/i18n/use-translation';
import { findPage, load, StaticRouter, statusOfVisit, type RouteTable, type Visit } from '../shared/router';
import type { PageContext } from '../shared/graph/graph';
import { assetTags } from './assets';
import { Document } from './document';
import { searchOf } from './identify';
import { pageCode } from './page-code';
import type { Page } from './routes/page';
import { pages } from './routes/table';
import { frame } from './shell/frame';
import { MODE_COOKIE, plainErrors, readMode, stateScript, type PageState } from './state';

export { identify } from './identify';
export { listPublicPaths } from './public-paths';

const table: RouteTable<Page> = { ...frame, pages: async () => pages };

const instances = new Map<Language, Promise<I18n>>();

/** Every sentence of a language, loaded once a process. */
function sentencesIn(language: Language): Promise<I18n> {
  const known = instances.get(language);
  if (known) return known;
  const instance = createI18n(language);
  const ready = addNamespaces(instance, allNamespaces).then(() => instance);
  instances.set(language, ready);
  return ready;
}

/** Sources of the page and of its sentences, as Vite's manifest names them. */
function sourcesOf(page: Page | undefined, language: Language): string[] {
  return [
    ...(page ? [page.source] : []),
    ...['common', ...(page?.namespaces ?? [])].map((name) => `src/locales/${language}/${name}.json`),
  ];
}

function toHtml(visit: Visit, i18n: I18n, state: PageState, tags: ReturnType<typeof assetTags>): string {
  const page = renderToString(
    <Document site={state.site} language={state.language} mode={state.mode}>
      <I18nProvider value={i18n}>
        <StaticRouter table={table} visit={visit} />
      </I18nProvider>
    </Document>,
  );
  // What React does not own stands at the end of head and body, where hydration leaves it in peace.
  const body = page.lastIndexOf('</body>');
  const top = page.indexOf('</head>');
  const { townSheet } = state.site;
  const townLink = townSheet ? `<link rel="stylesheet" href="${townSheet}">` : '';
  return `<!doctype html>${page.slice(0, top)}${tags.head}${townLink}${page.slice(top, body)}${stateScript(state)}${tags.tail}${page.slice(body)}`;
}

/** One page, from an address to a whole document. Loaders run first, all of them; then one render. */
export const render: Render = async (input) => {
  const language = chooseLanguage(input.cookies[LANGUAGE_COOKIE], input.acceptLanguage);
  const i18n = await sentencesIn(language);
  const { pathname, search: asked, origin } = new URL(input.url, input.site.publicUrl ?? 'http://localhost');
  const search = searchOf(pathname, asked);
  const { page } = findPage(pages, pathname) ?? {};
  const context: PageContext = { query: input.query };
  const location = { pathname, search, hash: '', key: 'first' };
  const loaded = await load(table, { location, origin, context });

  const visit = { ...loaded, errors: plainErrors(loaded.errors, input.report) };
  const stateOf = ({ loaderData, errors }: Visit): PageState => ({
    site: input.site,
    language,
    mode: readMode(input.cookies[MODE_COOKIE]),
    hydration: { loaderData, errors },
    code: page && pageCode(input.assets.manifest, page, language),
  });
  const tags = assetTags(input.assets, sourcesOf(page, language));
  const headers = { 'content-language': language };
  try {
    return { status: statusOfVisit(visit), headers, html: toHtml(visit, i18n, stateOf(visit), tags) };
  } catch (error) {
    const broken = { ...visit, errors: plainErrors({ root: error }, input.report) };
    return { status: 500, headers, html: toHtml(broken, i18n, stateOf(broken), tags) };
  }
};
