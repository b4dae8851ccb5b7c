/** Cookies that say how a page looks, not who asks. */
const OF_NOBODY = new Set(['parvis_lang', 'parvis_mode']);

/** For the browser: always ask again, so that signing in or out is seen at once. For a shared cache: seconds. */
const PUBLIC = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10';
const PRIVATE = 'private, no-store';

/** Headers with which a page would decide over our head who keeps it. */
const NOT_FOR_PAGES = ['cache-control', 'set-cookie', 'vary', 'etag'] as const;

/** A page was about to be shared that is somebody's. It was kept private, and this is the operator's to know. */
export class PersonInSharedPage extends Error {
  constructor(what: string) {
    super(`a page of nobody in particular is somebody's: ${what}`);
    this.name = 'PersonInSharedPage';
  }
}

/** Nothing in the request says who asks. */
export const isOfNobody = (cookies: Readonly<Record<string, string>>): boolean =>
  Object.keys(cookies).every((name) => OF_NOBODY.has(name));

export interface JudgedPage {
  status: number;
  /** The page's own headers, lower case. */
  headers: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
  /** What the page was made of that belongs to who asked (`kept/witness.ts`). */
  personal: string | undefined;
}

export interface Judgment {
  /** A shared cache, ours included, may give this page to others. */
  shared: boolean;
  cacheControl: string;
  /** What no page may do. The page is private then. */
  fault?: PersonInSharedPage;
}

/**
 * A page that a shared cache may keep contains nothing of a person. Any cookie but the two of appearance makes it
 * private, and so does anything but a plain success, and anything that it read of who asks.
 */
export function judge({ status, headers, cookies, personal }: JudgedPage): Judgment {
  const nobody = isOfNobody(cookies);
  const own = NOT_FOR_PAGES.find((name) => name in headers);
  const fault =
    own !== undefined
      ? new PersonInSharedPage(`it sets its own ${own}`)
      : nobody && personal === 'viewer'
        ? new PersonInSharedPage('a person was found behind a request without a session')
        : undefined;
  const shared = nobody && status === 200 && personal === undefined && fault === undefined;
  return { shared, cacheControl: shared ? PUBLIC : PRIVATE, ...(fault && { fault }) };
}

/**
 * Built files carry a digest of their content in their name; the few others may change with a release. An old
 * service worker would keep an old release on the telephone: it is asked for each time.
 */
export function fileCacheControl(path: string): string {
  if (path === '/sw.js') return 'no-cache';
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}
