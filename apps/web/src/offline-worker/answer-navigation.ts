import { patterns } from '../paths';
import { CACHES, KEPT_AT, KEPT_ATTRIBUTE } from '../shared/offline/kept';
import { isWorthKeeping } from './keep-page';

/** Longer than a slow page, shorter than patience; only when there is a copy to show instead. */
const PATIENCE_MS = 8_000;

/** A proxy's or the host's word for "not now" (RFC 9110, 15.6). */
const NOT_NOW = new Set([502, 503, 504]);

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), milliseconds));

async function keptCopy(url: URL): Promise<Response | undefined> {
  const cache = await caches.open(CACHES.pages);
  return cache.match(url.pathname + url.search, { ignoreSearch: url.pathname === patterns.offline });
}

/** The copy says that it is one, and of when. */
async function marked(copy: Response): Promise<Response> {
  const html = await copy.text();
  const at = copy.headers.get(KEPT_AT) ?? '';
  return new Response(html.replace(/<html(?=[\s>])/, `<html ${KEPT_ATTRIBUTE}="${at}"`), {
    headers: copy.headers,
  });
}

/**
 * A page from the network; when that fails or is not ready, the copy of this device; without one, the list of the
 * pages that can be read.
 */
export async function answerNavigation(url: URL, ask: () => Promise<Response>): Promise<Response> {
  const asked = ask();
  const copy = isWorthKeeping(url.pathname) ? await keptCopy(url) : undefined;
  const answer = await (copy ? Promise.race([asked, after(PATIENCE_MS)]) : asked).catch(() => undefined);
  if (answer && !NOT_NOW.has(answer.status)) return answer;
  if (copy) {
    asked.catch(() => undefined);
    return marked(copy);
  }
  if (answer) return answer;
  if (url.pathname === patterns.offline || !(await keptCopy(new URL(patterns.offline, url))))
    return Response.error();
  return Response.redirect(`${patterns.offline}?page=${encodeURIComponent(url.pathname + url.search)}`, 302);
}
