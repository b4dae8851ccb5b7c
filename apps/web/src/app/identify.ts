import type { Identify } from '@parvis/contract';
import { chooseLanguage, LANGUAGE_COOKIE } from '../shared/i18n/languages';
import { findPage } from '../shared/router';
import { knownSearch } from './known-search';
import { pages } from './routes/table';
import { MODE_COOKIE, readMode } from './state';

/** Paths as our links write them: small letters, nothing to decode, no empty step, no slash at the end. */
const PLAIN_PATH = /^\/(?:[a-z0-9_-]+(?:\/[a-z0-9_-]+)*)?$/;

/** The query as the page of this address understands it. @returns '' or a query with its `?` */
export const searchOf = (pathname: string, search: string): string =>
  knownSearch(findPage(pages, pathname)?.page.search ?? [], search);

/** Two requests with the same key get the same page, as long as nothing of a person is in it. */
export const identify: Identify = ({ url, cookies, acceptLanguage }) => {
  const cut = url.indexOf('?');
  const pathname = cut < 0 ? url : url.slice(0, cut);
  if (!PLAIN_PATH.test(pathname)) return undefined;
  const search = cut < 0 ? '' : searchOf(pathname, url.slice(cut));
  const language = chooseLanguage(cookies[LANGUAGE_COOKIE], acceptLanguage);
  const mode = readMode(cookies[MODE_COOKIE]) ?? 'auto';
  return {
    key: `${language} ${mode} ${pathname}${search}`,
    url: pathname + search,
    narrowed: search !== '',
  };
};
