import type { NextFunction, Request, Response } from 'express';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site makes a browser send (CSRF): the Origin, when there is one, must be ours.
 * Apollo's own prevention (no "simple" requests) and SameSite cookies stand behind it.
 */
export const sameOrigin =
  (publicUrl: string | undefined) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { origin, host } = request.headers;
    if (SAFE.has(request.method) || !origin) return next();
    const ours = publicUrl ? new URL(publicUrl).origin === origin : hostOf(origin) === host;
    if (ours) return next();
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
