import type { PageQuery, RenderInput, RenderOutput } from '@parvis/contract';
import type { Request, Response } from 'express';
import type { AskingRequest } from '../access/asking';
import { RETRY_AFTER_S } from '../graphql/errors';
import { judge, type Judgment } from './cache-headers';
import { watch } from './kept/witness';
import type { PagesDeps } from './pages.types';
import { CONTENT_SECURITY_POLICY } from './security-headers';
import type { WebBundle } from './web-bundle';

/** How pages read: the schema in process, under the request of the person who asked for the page. */
export const queryFor =
  ({ executor }: PagesDeps, request: AskingRequest): PageQuery =>
  async <T>(document: Parameters<PageQuery>[0], variables?: Record<string, unknown>) => {
    const hash = document.__meta__?.hash;
    if (!hash) throw new Error('a page asked for a document the code generator did not make');
    const { data, errors } = await executor().execute({ document: hash, variables, request });
    // A page that does without a part because it could not be read: right for now, not for the next visitor.
    if (errors && errors.length > 0) request.keepPrivate?.('errors');
    return { data: data as T | null | undefined, errors };
  };

export interface RenderedPage extends RenderOutput {
  judgment: Judgment;
}

/** One page and who may keep it. What no page may do is told to the operator. */
export async function renderPage(
  { render, assets }: WebBundle,
  deps: PagesDeps,
  request: Request,
  url: string,
  cookies: Readonly<Record<string, string>>,
): Promise<RenderedPage> {
  const witness = watch(request as AskingRequest);
  // Without its colours the page is still a page.
  const sheet = await deps.townSheet().catch(() => undefined);
  const input: RenderInput = {
    url,
    cookies,
    acceptLanguage: request.headers['accept-language'] ?? '',
    query: queryFor(deps, witness.request),
    site: sheet ? { ...deps.settings.site, townSheet: sheet.href } : deps.settings.site,
    assets,
    report: deps.report,
  };
  const output = await render(input);
  const judgment = judge({ ...output, cookies, personal: witness.personal() });
  if (judgment.fault) deps.report(judgment.fault);
  return { ...output, judgment };
}

/** What every answer with a page says, whoever asked. Lower case. */
export const pageHeaders = (
  { settings: { site, development } }: PagesDeps,
  { status, headers, judgment }: RenderedPage,
): Record<string, string> => ({
  ...headers,
  'cache-control': judgment.cacheControl,
  ...(status === 503 ? { 'retry-after': String(RETRY_AFTER_S) } : {}),
  vary: 'Cookie, Accept-Language, Accept-Encoding',
  ...(site.demo ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
  ...(development ? {} : { 'content-security-policy': CONTENT_SECURITY_POLICY }),
});

/** Answers with a page for the one who asked. */
export function sendOnce(deps: PagesDeps, page: RenderedPage, response: Response): void {
  // Without a validator: what is private is not kept, so there is nothing to compare with.
  response.status(page.status).set(pageHeaders(deps, page)).type('html');
  response.removeHeader('etag');
  response.end(page.html);
}
