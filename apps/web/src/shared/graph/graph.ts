import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PageQuery } from '@parvis/contract';
import { data } from '../router';
import { answer, type Outcome } from './outcome';
import { statusOf } from './trouble';

/** Variables are an argument only when the document has some. */
export type VariablesOf<V> = Record<string, never> extends V ? [variables?: V] : [variables: V];

export interface Graph {
  /**
   * Reads for a loader. On the server it runs through the schema in process; in the browser over HTTP.
   * Throws what the router shows in place of the page: 401, 403, 404, 500, or 503 when offline.
   */
  query<T, V>(document: TypedDocumentNode<T, V>, ...variables: VariablesOf<V>): Promise<T>;
  /** The same, for a page that can live without this part. Never throws. */
  ask<T, V>(document: TypedDocumentNode<T, V>, ...variables: VariablesOf<V>): Promise<Outcome<T>>;
}

/** What the server hands to loaders; the browser hands nothing. */
export interface PageContext {
  query: PageQuery;
}

const hasQuery = (context: unknown): context is PageContext =>
  typeof context === 'object' &&
  context !== null &&
  'query' in context &&
  typeof context.query === 'function';

/** @param context the `context` a loader receives */
export function graph(context: unknown): Graph {
  const ask: Graph['ask'] = async (document, ...[variables]) => {
    const values = (variables ?? {}) as Record<string, unknown>;
    if (hasQuery(context)) return answer(await context.query(document, values));
    const client = await import('../apollo/client').catch(() => undefined);
    return client ? client.ask(document, values) : { ok: false, trouble: { kind: 'offline' } };
  };
  return {
    ask,
    query: async (document, ...variables) => {
      const outcome = await ask(document, ...variables);
      if (outcome.ok) return outcome.data;
      throw data(outcome.trouble, { status: statusOf(outcome.trouble) });
    },
  };
}
