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

/**
 * Refuses writes that another site makes a browser send (CSRF): the Origin, when there is one, must be ours.
 * Apollo's own prevention (no "simple" requests) and SameSite cookies stand behind it.
 */
export const sameOrigin =
  (publicUrl: string | undefined) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    if (SAFE.has(request.method) || WITHOUT_COOKIE.test(request.path)) return next();
    if (!origin || isOurOrigin(request.headers, publicUrl)) return next();
    response.status(403).json({
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
