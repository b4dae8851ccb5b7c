import type { NextFunction, Request, Response } from 'express';
import type { Admission } from './admission';

/** Before Apollo: what is no call, or not one that this server runs, is refused with 400 and JSON. */
export const admission =
  (gate: () => Admission) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const asked = askedBy(request);
    // Other methods, empty bodies and unread types are Apollo's to refuse, with the status of each.
    if (asked === undefined) return next();
    const admitted = gate().textOf(asked);
    if (admitted.ok) return next();
    response.status(400).json({
      errors: admitted.errors.map(({ message, extensions }) => ({ message, extensions })),
    });
  };

/** The call as Apollo will read it; undefined when it will not read one. */
function askedBy(request: Request): unknown {
  if (request.method === 'POST') return request.body as unknown;
  if (request.method !== 'GET') return undefined;
  const asked = new URLSearchParams(request.originalUrl.split('?').slice(1).join('?'));
  const one = (name: string): string | undefined => asked.get(name) ?? undefined;
  try {
    return {
      query: one('query'),
      operationName: one('operationName'),
      variables: JSON.parse(one('variables') ?? 'null') as unknown,
      extensions: JSON.parse(one('extensions') ?? 'null') as unknown,
    };
  } catch {
    return null;
  }
}
