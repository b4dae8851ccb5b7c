import { ApolloLink, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/** The network did not answer: no connection, a cut one, or thirty seconds of silence. */
export class Unreachable extends Error {}

/** Something answered, but not GraphQL: a proxy, a page of maintenance. */
export class NotGraphql extends Error {
  constructor(readonly reference: string | undefined) {
    super('the server did not answer in GraphQL');
  }
}

const PATIENCE_MS = 30_000;

const hashOf = (query: DocumentNode & { __meta__?: { hash?: string } }): string | undefined =>
  query.__meta__?.hash;

async function send(operation: ApolloLink.Operation): Promise<ApolloLink.Result> {
  let response: Response;
  let text: string;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': document.documentElement.lang,
        'x-parvis': '1',
        'apollo-require-preflight': '1',
      },
      body: JSON.stringify({
        operationName: operation.operationName,
        variables: operation.variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operation.query) } },
      }),
    });
    text = await response.text();
  } catch (cause) {
    throw new Unreachable('no answer', { cause });
  }
  try {
    const result = JSON.parse(text) as ApolloLink.Result | null;
    if (result && (result.data !== undefined || result.errors)) return result;
  } catch {
    // Not JSON: falls through to the same sentence as JSON that is not GraphQL.
  }
  throw new NotGraphql(response.headers.get('x-request-id') ?? undefined);
}

/** Sends the hash of a document made by the code generator, never its text: the server knows it already. */
export const trustedLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      send(operation).then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
    }),
);
