import { ApolloClient, CombinedGraphQLErrors, InMemoryCache, type OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Outcome } from '../graph/outcome';
import { troubleOf, type Trouble } from '../graph/trouble';
import { possibleTypes } from '../graphql/generated/possible-types';
import { NotGraphql, trustedLink, Unreachable } from './trusted-link';

// Only ever imported dynamically: Apollo Client must not be part of a first route.

let client: ApolloClient | undefined;

const theClient = (): ApolloClient =>
  (client ??= new ApolloClient({
    link: trustedLink,
    cache: new InMemoryCache({ possibleTypes }),
  }));

function troubleOfError(error: unknown): Trouble {
  if (CombinedGraphQLErrors.is(error)) return troubleOf(error.errors);
  if (error instanceof Unreachable) return { kind: 'offline' };
  return { kind: 'server', reference: error instanceof NotGraphql ? error.reference : undefined };
}

async function outcomeOf<T>(run: () => Promise<{ data?: unknown; error?: unknown }>): Promise<Outcome<T>> {
  try {
    const { data, error } = await run();
    if (error) return { ok: false, trouble: troubleOfError(error) };
    if (data === null || data === undefined) return { ok: false, trouble: { kind: 'server' } };
    return { ok: true, data: data as T };
  } catch (error) {
    return { ok: false, trouble: troubleOfError(error) };
  }
}

/** Reads over HTTP. Never throws: a cut network is an outcome. */
export const ask = <T, V>(
  query: TypedDocumentNode<T, V>,
  variables: Record<string, unknown>,
): Promise<Outcome<T>> =>
  outcomeOf(() =>
    theClient().query({
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
      query: query as TypedDocumentNode<T, OperationVariables>,
      variables,
    }),
  );

/** Writes over HTTP. Never throws: a cut network is an outcome. */
export const tell = <T, V>(
  mutation: TypedDocumentNode<T, V>,
  variables: Record<string, unknown>,
): Promise<Outcome<T>> =>
  outcomeOf(() =>
    theClient().mutate({ mutation: mutation as TypedDocumentNode<T, OperationVariables>, variables }),
  );

/** Forgets everything read so far: called when the person signs in or out. */
export const forget = async (): Promise<void> => void (await client?.clearStore());
