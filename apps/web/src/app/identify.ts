import type { Identify } from '@parvis/contract';
import { chooseLanguage, LANGUAGE_COOKIE } from '../shared/i18n/languages';
import { findPage } from '../shared/router';
import { table } from './routes/table';
import { MODE_COOKIE, readMode } from './state';

/** Longer words are no filter that a person typed. */
const MOST_CHARACTERS = 500;

/** Paths as our links write them: small letters, nothing to decode, no empty step, no slash at the end. */
const PLAIN_PATH = /^\/(?:[a-z0-9_-]+(?:\/[a-z0-9_-]+)*)?$/;

/**
 * The query as the page of this address understands it: the parameters that it declares, in the order in which it
 * declares them, the first of each. What a mailing or a social network adds to our links is gone.
 * @returns '' or a query with its `?`
 */
export function knownSearch(pathname: string, search: string): string {
  const names = findPage(table.pages, pathname)?.page.search ?? [];
  const given = new URLSearchParams(search);
  const known = new URLSearchParams();
  for (const name of names) {
    const value = given.get(name);
    if (value) known.set(name, value.slice(0, MOST_CHARACTERS));
  }
  return known.size > 0 ? `?${known.toString()}` : '';
}

/** Two requests with the same key get the same page, as long as nothing of a person is in it. */
export const identify: Identify = ({ url, cookies, acceptLanguage }) => {
  const cut = url.indexOf('?');
  const pathname = cut < 0 ? url : url.slice(0, cut);
  if (!PLAIN_PATH.test(pathname)) return undefined;
  const search = cut < 0 ? '' : knownSearch(pathname, url.slice(cut));
  const language = chooseLanguage(cookies[LANGUAGE_COOKIE], acceptLanguage);
  const mode = readMode(cookies[MODE_COOKIE]) ?? 'auto';
  return {
    key: `${language} ${mode} ${pathname}${search}`,
    url: pathname + search,
    narrowed: search !== '',
  };
};
