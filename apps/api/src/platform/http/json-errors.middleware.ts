import type { NextFunction, Request, Response } from 'express';

/** Bodies that are no JSON, or too long, get JSON and a 4xx; Express would answer an HTML page with a stack. */
export function jsonErrors(
  error: { status?: number; statusCode?: number; type?: string },
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  const status = error.status ?? error.statusCode ?? 500;
  if (status >= 500 || response.headersSent) return next(error);
  const code = status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST';
  response
    .status(status)
    .json({ errors: [{ message: 'The request body cannot be read.', extensions: { code } }] });
}
