import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { VariablesOf } from '../graph/graph';
import type { Outcome } from '../graph/outcome';

/** Sends a mutation, bringing Apollo Client in if it is the first. Trouble is an outcome, never an exception. */
export async function mutate<T, V>(
  document: TypedDocumentNode<T, V>,
  ...[variables]: VariablesOf<V>
): Promise<Outcome<T>> {
  try {
    const { tell } = await import('./client');
    return await tell(document, (variables ?? {}) as Record<string, unknown>);
  } catch {
    // The chunk itself could not be fetched.
    return { ok: false, trouble: { kind: 'offline' } };
  }
}
