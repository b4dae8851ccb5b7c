import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { projectRoot } from '../../postgres/places.mjs';

const documents = JSON.parse(
  readFileSync(join(projectRoot, 'libs/contract/src/trusted-documents.json'), 'utf8'),
);
const [HASH] =
  Object.entries(documents).find(([, text]) => text.includes('subscription FollowEdition')) ?? [];

/** The web's own back-off: apps/web/src/shared/realtime/retry.ts. */
const retryWait = (retries) =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random() / 2)),
  );

/**
 * A browser that follows the edition, as the web does. `onState(count, at)` gets the number of proposals to review.
 * @param {string} url @param {string} cookie @param {(count: number, at: number) => void} onState
 */
export function follower(url, cookie, onState) {
  class Socket extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { origin: url, cookie } });
      this.on('error', () => undefined);
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql/live`,
    webSocketImpl: Socket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait,
  });
  client.subscribe(
    {
      query: '',
      variables: { edition: 'bench' },
      extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
    },
    {
      next: ({ data, errors }) => {
        if (errors) throw new Error(JSON.stringify(errors));
        onState(data.editionActivity.desk.toReview, performance.now());
      },
      error: (error) => console.error(error),
      complete: () => undefined,
    },
  );
  return { leave: () => client.dispose() };
}

/** The same without GraphQL: a bare socket that is told the number. */
export function bareFollower(url, _cookie, onState) {
  const socket = new WebSocket(url.replace('http', 'ws'));
  socket.on('message', (data) => onState(JSON.parse(String(data)).toReview, performance.now()));
  return { leave: () => socket.close() };
}
