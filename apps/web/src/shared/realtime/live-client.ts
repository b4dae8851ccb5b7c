import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Client, createClient } from 'graphql-ws';
import { isFinal, retryWaitMs, untilWorthTrying } from './retry';

// Only ever imported dynamically: graphql-ws must not be part of a first route.

/** How the one socket of this page stands. `ended`: the session is over, or the server wants no more of us. */
export type Line = 'connecting' | 'live' | 'reconnecting' | 'ended';

const PING_MS = 12_000;
const PONG_WITHIN_MS = 5_000;

const listeners = new Set<(line: Line) => void>();
let line: Line = 'connecting';
let client: Client | undefined;

function tell(next: Line): void {
  line = next;
  for (const listener of listeners) listener(next);
}

function connect(): Client {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const made = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql/live`,
    lazyCloseTimeout: 1_000,
    keepAlive: PING_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: (why) => !isFinal(why),
    retryWait: (retries) => untilWorthTrying(retryWaitMs(retries, Math.random())),
    on: {
      connecting: (again) => tell(again ? 'reconnecting' : 'connecting'),
      connected: () => tell('live'),
      // A network that was cut without a word: no answer to a ping is a closed socket.
      ping: (received) => {
        if (!received) silence = setTimeout(() => made.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(silence);
      },
      closed: (why) => {
        clearTimeout(silence);
        tell(isFinal(why) ? 'ended' : 'reconnecting');
      },
    },
  });
  addEventListener('offline', () => made.terminate());
  return made;
}

export interface Following<T> {
  onState: (data: T) => void;
  onLine: (line: Line) => void;
}

/**
 * Follows a trusted document over the page's one socket, made by the first who follows. Each message is the full
 * state; after every reconnection the server sends it again. @returns leaves
 */
export function follow<T, V>(
  document: TypedDocumentNode<T, V>,
  variables: Record<string, unknown>,
  { onState, onLine }: Following<T>,
): () => void {
  client ??= connect();
  listeners.add(onLine);
  if (line === 'live') onLine('live');
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  const leave = client.subscribe<T>(
    { query: '', variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    {
      next: ({ data, errors }) => {
        if (data && !errors) onState(data);
        else onLine('ended');
      },
      error: () => onLine('ended'),
      complete: () => undefined,
    },
  );
  return () => {
    listeners.delete(onLine);
    leave();
  };
}
