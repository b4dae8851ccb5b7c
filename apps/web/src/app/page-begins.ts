import type { i18n as I18n } from 'i18next';
import { findPage, matchPattern, type PageRoute, type Params, type RouteModule } from '../shared/router';
import { knownSearch } from './known-search';
import type { PageState } from './state';

/** The table of routes and the way to sentences: fetched once, at leisure or by the first navigation. */
export const later = () => import('./routes/later');

export interface Begun {
  page?: PageRoute;
  params: Params;
  module?: RouteModule;
  /** The query as the page understands it. */
  search: string;
}

// The same address as the files of the build give each other: the same module, fetched once.
const bring = <T>(address: string): Promise<T> => import(/* @vite-ignore */ address) as Promise<T>;

/**
 * Code and sentences of the page that stands here, from where the server said they are: the page was rendered with
 * its code, and the browser must have it too before taking over.
 */
export async function pageBegins(
  { code }: PageState,
  i18n: I18n,
  here: { pathname: string; search: string },
): Promise<Begun> {
  if (!code) return sourcesBegin(i18n, here);
  const sentences = Object.entries(code.sentences).map(async ([name, address]) =>
    i18n.addResourceBundle(i18n.language, name, (await bring<{ default: unknown }>(address)).default),
  );
  const [module] = await Promise.all([bring<RouteModule>(code.module), ...sentences]);
  return {
    page: { path: code.path, load: async () => module },
    params: matchPattern(code.path, here.pathname) ?? {},
    module,
    search: knownSearch(code.search, here.search),
  };
}

/** While developing, when Vite serves the sources one by one. */
async function sourcesBegin(i18n: I18n, here: { pathname: string; search: string }): Promise<Begun> {
  const { pages, addNamespaces } = await later();
  const { page, params = {} } = findPage(pages, here.pathname) ?? {};
  const [module] = await Promise.all([page?.load(), addNamespaces(i18n, ['common'])]);
  return { page, params, module, search: knownSearch(page?.search ?? [], here.search) };
}
