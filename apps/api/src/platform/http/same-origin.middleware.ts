import type { IncomingHttpHeaders } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** Whether the page that asks is one of ours. Without an Origin it is not: browsers send one with each socket. */
export function isOurOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  if (!origin) return false;
  return publicUrl ? new URL(publicUrl).origin === origin : hostOf(origin) === host;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What is asked there is allowed by a word of the address and by no cookie: mail programs ask it from anywhere. */
const WITHOUT_COOKIE = /^\/desabonner\//;

/** Only a script of our own pages can put it on a request without asking first (CORS); which we never allow. */
export const OUR_HEADER = 'x-parvis';

/** Whether the browser itself says that a page of another site asks (Fetch Metadata). */
export function isAskedElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/**
 * Whether another site may have made this browser send a write: a foreign Origin, or a browser that says so itself
 * (Fetch Metadata), or a signed-in browser that sends what a plain form could send too. A sender without cookies
 * lends nobody's rights (one-click unsubscription, RFC 8058, is one), and GraphQL takes nothing that a form can send.
 */
function isStrange(request: Request, publicUrl: string | undefined): boolean {
  const { headers, path } = request;
  if (headers.origin !== undefined && !isOurOrigin(headers, publicUrl)) return true;
  if (isAskedElsewhere(headers)) return true;
  return headers.cookie !== undefined && headers[OUR_HEADER] === undefined && !path.startsWith('/graphql');
}

/**
 * Refuses writes that another site makes a browser send (CSRF). Apollo's own prevention (no "simple" requests) and
 * SameSite cookies stand behind it. docs/rules/signing-in.md
 */
export const sameOrigin =
  (publicUrl: string | undefined) =>
  (request: Request, response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method) || WITHOUT_COOKIE.test(request.path)) return next();
    if (!isStrange(request, publicUrl)) return next();
    response.status(403).json({
      code: 'OTHER_ORIGIN',
      errors: [
        {
          message: 'This site does not accept forms of other sites.',
          extensions: { code: 'OTHER_ORIGIN' },
        },
      ],
    });
  };

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
