import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import { isOfNobody } from '../cache-headers';
import { readCookies } from '../asked/cookies';
import type { PagesDeps } from '../pages.types';
import { pageHeaders, renderPage, type RenderedPage, sendOnce } from '../send-page';
import type { WebBundle } from '../web-bundle';
import { KeptPage } from './kept-page';
import type { KeptPages } from './kept-pages';
import { sendKept } from './send-kept';

type Answer = (bundle: WebBundle, request: Request, response: Response, next: NextFunction) => Promise<void>;

/** One page, from the request to the last byte: from memory when it is nobody's, else made for the one who asks. */
export function pageAnswer(deps: PagesDeps, kept: KeptPages | undefined): Answer {
  const compress = compression({ threshold: 1024 });
  return async (bundle, request, response, next) => {
    const { cookie, authorization, 'accept-language': acceptLanguage = '' } = request.headers;
    const cookies = readCookies(cookie);
    const { originalUrl: url } = request;
    const identity =
      kept && authorization === undefined && isOfNobody(cookies)
        ? bundle.identify({ url, cookies, acceptLanguage })
        : undefined;
    let mine: RenderedPage | undefined;
    const page =
      identity &&
      (await kept?.take(identity, async () => {
        mine = await renderPage(bundle, deps, request, identity.url, cookies);
        return mine.judgment.shared ? new KeptPage(mine.html, pageHeaders(deps, mine)) : undefined;
      }));
    if (page) return sendKept(page, request, response);
    // Not one to share: whoever waited for somebody else's render gets a page of their own.
    const own = mine ?? (await renderPage(bundle, deps, request, url, cookies));
    compress(request, response, (error?: unknown) => (error ? next(error) : sendOnce(deps, own, response)));
  };
}
