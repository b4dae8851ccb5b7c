import type { PageQuery, RenderInput } from '@parvis/contract';
import type { Request, Response } from 'express';
import { pageCacheControl } from './cache-headers';
import { readCookies } from './cookies';
import type { PagesDeps } from './pages.types';
import { contentSecurityPolicy, newNonce } from './security-headers';
import type { WebBundle } from './web-bundle';

/** How pages read: the schema in process, under the request of the person who asked for the page. */
const queryFor =
  ({ executor }: PagesDeps, request: Request): PageQuery =>
  async <T>(document: Parameters<PageQuery>[0], variables?: Record<string, unknown>) => {
    const hash = document.__meta__?.hash;
    if (!hash) throw new Error('a page asked for a document the code generator did not make');
    const { data, errors } = await executor().execute({ document: hash, variables, request });
    return { data: data as T | null | undefined, errors };
  };

/** One page, from the request to the last header. */
export async function sendPage(
  { render, assets }: WebBundle,
  deps: PagesDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { settings, report } = deps;
  const cookies = readCookies(request.headers.cookie);
  const nonce = newNonce();
  const sheet = await deps.townSheet();
  const input: RenderInput = {
    url: request.originalUrl,
    cookies,
    acceptLanguage: request.headers['accept-language'] ?? '',
    nonce,
    query: queryFor(deps, request),
    site: sheet ? { ...settings.site, townSheet: sheet.href } : settings.site,
    assets,
    report,
  };
  const { status, headers, html } = await render(input);
  response.status(status).set(headers);
  response.set('Cache-Control', pageCacheControl(status, cookies));
  response.vary('Cookie, Accept-Language');
  if (settings.site.demo) response.set('X-Robots-Tag', 'noindex, nofollow');
  if (!settings.development) response.set('Content-Security-Policy', contentSecurityPolicy(nonce));
  response.type('html').send(html);
}
