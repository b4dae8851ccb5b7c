import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { projectRoot } from '../../postgres/places.mjs';

const documents = Object.entries(
  JSON.parse(readFileSync(join(projectRoot, 'libs/contract/src/trusted-documents.json'), 'utf8')),
);

/** The web's own back-off: apps/web/src/shared/realtime/retry.ts. */
export const retryWait = (retries) =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.min(30_000, 500 * 2 ** retries) * (0.5 + Math.random() / 2)),
  );

/**
 * A browser that follows one subscription of the web, named as it is there; it comes back by itself, as the web does.
 * @param {{ urlNow: () => string, cookie: string, name: string, variables: object }} asked `urlNow`: where to connect
 * @param {(data: any, at: number) => void} onData
 */
export function subscriber({ urlNow, cookie, name, variables }, onData) {
  const hash = documents.find(([, text]) => text.includes(`subscription ${name}(`))?.[0];
  if (!hash) throw new Error(`the web has no subscription ${name}`);
  class Socket extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, {
        headers: { origin: address.replace(/^ws(.*)\/graphql.*/, 'http$1'), cookie },
      });
      this.on('error', () => undefined);
    }
  }
  const client = createClient({
    url: () => `${urlNow().replace('http', 'ws')}/graphql/live`,
    webSocketImpl: Socket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait,
  });
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  client.subscribe(
    { query: '', variables, extensions },
    {
      next: ({ data, errors }) => {
        if (errors) throw new Error(JSON.stringify(errors));
        onData(data, performance.now());
      },
      error: (error) => console.error(error),
      complete: () => undefined,
    },
  );
  return { leave: () => client.dispose() };
}

/**
 * A browser that follows the edition. `onState(count, at)` gets the number of proposals to review.
 * @param {string} url @param {string} cookie @param {(count: number, at: number) => void} onState
 */
export const follower = (url, cookie, onState) =>
  subscriber(
    { urlNow: () => url, cookie, name: 'FollowEdition', variables: { edition: 'bench' } },
    ({ editionActivity }, at) => onState(editionActivity.desk.toReview, at),
  );

/** A bare socket that is told a state. @param {string} url @param {(state: any, at: number) => void} onState */
export function bareSocket(url, onState) {
  const socket = new WebSocket(url.replace('http', 'ws'));
  socket.on('message', (data) => onState(JSON.parse(String(data)), performance.now()));
  return { leave: () => socket.close() };
}

/** As `follower`, without GraphQL. */
export const bareFollower = (url, _cookie, onState) =>
  bareSocket(url, ({ toReview }, at) => onState(toReview, at));
