import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { VariablesOf } from '../graph/graph';
import type { Outcome } from '../graph/outcome';
import { needNamespaces } from '../i18n/need';

/** Sends a mutation, bringing Apollo Client in if it is the first. Trouble is an outcome, never an exception. */
export async function mutate<T, V>(
  document: TypedDocumentNode<T, V>,
  ...[variables]: VariablesOf<V>
): Promise<Outcome<T>> {
  try {
    // With the sentences of refusals: without them the answer is a general one.
    const sentences = needNamespaces(['refusals']).catch(() => undefined);
    const [{ tell }] = await Promise.all([import('./client'), sentences]);
    return await tell(document, (variables ?? {}) as Record<string, unknown>);
  } catch {
    // The chunk itself could not be fetched.
    return { ok: false, trouble: { kind: 'offline' } };
  }
}
