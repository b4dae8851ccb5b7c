import type { AskingRequest } from '../../access/asking';

/** Headers that the page's address, its language or its key already tell. Any other may tell who asks. */
const OF_NOBODY = new Set(['accept', 'accept-encoding', 'accept-language', 'if-none-match']);

/** Parts of a request that are the same for everybody who asks for the page, or functions that read headers. */
const HARMLESS = new Set<PropertyKey>([
  'method',
  'url',
  'originalUrl',
  'path',
  'query',
  'params',
  'constructor',
]);

export interface Witness<R extends AskingRequest> {
  /** The request as the schema may see it. */
  request: R;
  /** What the page was made of that belongs to who asked: `viewer`, `header host`… Undefined: nothing. */
  personal: () => string | undefined;
}

/**
 * Watches what a page is made of. Whatever a resolver reads of the person behind the request (who is signed in, a
 * cookie, an address, a header that the key of kept pages does not hold) makes the page one of that person: it is
 * then answered as private, and never kept. Reading is never refused, only noticed.
 */
export function watch<R extends AskingRequest>(request: R): Witness<R> {
  let personal: string | undefined;
  const notice = (what: string): void => void (personal ??= what);

  const headers = new Proxy(request.headers, {
    get(target, name, receiver) {
      if (typeof name === 'string' && name in target && !OF_NOBODY.has(name)) notice(`header ${name}`);
      return Reflect.get(target, name, receiver) as unknown;
    },
    ownKeys(target) {
      notice('headers');
      return Reflect.ownKeys(target);
    },
  });
  const viewer: AskingRequest['viewer'] = async () => {
    const found = await request.viewer();
    if (found) notice('viewer');
    return found;
  };
  const watched = new Proxy(request, {
    get(target, name) {
      if (name === 'headers') return headers;
      if (name === 'viewer') return viewer;
      if (name === 'keepPrivate') return notice;
      if (!HARMLESS.has(name) && typeof name === 'string' && name in target) notice(`request ${name}`);
      return Reflect.get(target, name, target) as unknown;
    },
  });
  return { request: watched, personal: () => personal };
}
