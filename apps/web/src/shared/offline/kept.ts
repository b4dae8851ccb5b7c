/** What the window and the service worker agree on. The worker is another program: only this file is in both. */

/** Names of caches. A change of what is kept changes the number; the worker then throws the older ones away. */
export const CACHES = {
  pages: 'parvis-pages-1',
  assets: 'parvis-assets-1',
  photos: 'parvis-photos-1',
} as const;

/** Pages kept on a device; the one read longest ago leaves first. */
export const MOST_PAGES = 60;

/** When the copy was made (RFC 3339), and the page's title (percent-encoded: headers are Latin-1). */
export const KEPT_AT = 'x-parvis-kept-at';
export const KEPT_TITLE = 'x-parvis-kept-title';

/** On `<html>`, written by the worker into a page that it gave because the network did not. */
export const KEPT_ATTRIBUTE = 'data-kept-at';

/** From the window: a page that was read, in the language in which it was read. */
export interface Seen {
  kind: 'seen';
  address: string;
  language: string;
}

export const isSeen = (message: unknown): message is Seen =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'seen' &&
  'address' in message &&
  typeof message.address === 'string' &&
  'language' in message &&
  typeof message.language === 'string';
