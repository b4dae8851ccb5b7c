import type { NextFunction, Request, Response } from 'express';
import type { AskingRequest } from '../../access/asking';
import { contextOf } from '../context';
import type { CompiledQueries, NamedQuery } from './compiled-queries';

/** `Accept` → what Apollo would answer in. Other wishes are Apollo's to weigh. */
const ANSWERED_IN: Readonly<Record<string, string>> = {
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  // As the web's own link asks.
  'application/graphql-response+json, application/json': 'application/graphql-response+json; charset=utf-8',
};

/**
 * The short way for what the pages send: a POST of JSON that names a trusted query by its hash. It answers successes;
 * everything else (other shapes, other documents, any error) goes on to Apollo as if this did not exist.
 */
export const answerCompiled =
  (queries: () => CompiledQueries) =>
  (request: Request, response: Response, next: NextFunction): void => {
    // On every answer of /graphql, Apollo's too: none may be kept by anything on its way.
    response.setHeader('cache-control', 'no-store');
    const type = ANSWERED_IN[request.headers.accept ?? '*/*'];
    const named = request.method === 'POST' ? namedIn(request.body) : null;
    if (!type || !named || !isJson(request) || !queries().has(named.hash)) return next();
    const context = contextOf({ req: request as AskingRequest, res: response });
    queries()
      .answer(named, context)
      .then(
        (answer) => {
          if (!answer) return next();
          response.setHeader('content-type', type);
          const text = `${JSON.stringify({ data: answer.data })}\n`;
          response.setHeader('content-length', Buffer.byteLength(text));
          response.end(text);
        },
        // Apollo meets the same fault again, masks it and logs it.
        () => next(),
      );
  };

const isJson = ({ headers }: Request): boolean =>
  headers['content-type'] === 'application/json' ||
  headers['content-type'] === 'application/json; charset=utf-8';

/** Exactly what the web's link sends; null for any other shape. */
function namedIn(body: unknown): NamedQuery | null {
  if (!isRecord(body) || 'query' in body || !isRecord(body['extensions'])) return null;
  const { persistedQuery, ...others } = body['extensions'];
  if (!isRecord(persistedQuery) || Object.keys(others).length > 0) return null;
  const { version, sha256Hash: hash } = persistedQuery;
  if (version !== 1 || typeof hash !== 'string') return null;
  const { operationName, variables } = body;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  return { hash, operationName, variables };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
