import type { Request, Response } from 'express';

/** Whether the caller already holds the representation that `response` names by its ETag (RFC 9110, 13.1.2). */
export const isHeld = (request: Request, response: Response): boolean =>
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .some((held) => held.trim().replace(/^W\//, '') === response.get('ETag'));
