import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Caller } from '../caller';
import { eventually } from '../mail';

interface Told<T> {
  data?: T | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

const HASH = /^[0-9a-f]{64}$/;

/** The payload of a subscription: the web's own document by its hash, or a text, which tests may send. */
export const asked = (document: string, variables: Record<string, unknown> = {}) =>
  HASH.test(document)
    ? { query: '', variables, extensions: { persistedQuery: { version: 1, sha256Hash: document } } }
    : { query: document, variables };

export const liveAddress = (url: string): string => `${url.replace(/^http/, 'ws')}/graphql/live`;

/** A true socket as this browser would open it; headers given win. */
export const openSocket = (caller: Caller, headers: Record<string, string> = {}): WebSocket =>
  new WebSocket(liveAddress(caller.url), 'graphql-transport-ws', {
    headers: {
      origin: caller.url,
      ...(caller.cookieHeader ? { cookie: caller.cookieHeader } : {}),
      ...headers,
    },
  });

/** How a socket ends: its code, or the HTTP status of a refused opening. */
export const endOf = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.once('close', (code) => resolve(code));
    socket.on('error', () => undefined);
  });

/** One subscription over a socket of its own: what it was told, in order, and how it ended. */
export class LiveBrowser<T> {
  readonly told: Told<T>[] = [];
  readonly closes: number[] = [];
  ended: unknown;
  private readonly client: Client;

  constructor(caller: Caller, document: string, variables: Record<string, unknown> = {}, retry = false) {
    const headers = { origin: caller.url, ...(caller.cookieHeader ? { cookie: caller.cookieHeader } : {}) };
    class Socket extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
        this.on('error', () => undefined);
      }
    }
    this.client = createClient({
      url: liveAddress(caller.url),
      webSocketImpl: Socket,
      retryAttempts: retry ? 100 : 0,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
      shouldRetry: () => true,
      on: { closed: (event) => void this.closes.push((event as { code: number }).code) },
    });
    this.client.subscribe<T>(asked(document, variables), {
      next: (result) => void this.told.push(result as Told<T>),
      error: (error) => void (this.ended = error),
      complete: () => void (this.ended ??= 'complete'),
    });
  }

  get last(): T | null | undefined {
    return this.told.at(-1)?.data;
  }

  /** Codes of the errors told so far: in results, or as the end of the subscription. */
  get codes(): (string | undefined)[] {
    const ends = Array.isArray(this.ended) ? (this.ended as NonNullable<Told<T>['errors']>) : [];
    return [...this.told.flatMap(({ errors }) => errors ?? []), ...ends].map((one) => one.extensions?.code);
  }

  /** Waits until so many states (or errors) were told, and answers the newest. */
  async heard(count: number): Promise<T | null | undefined> {
    await eventually(() => (this.told.length >= count ? true : undefined));
    return this.last;
  }

  async closed(): Promise<number> {
    return eventually(() => this.closes.at(-1));
  }

  async leave(): Promise<void> {
    await this.client.dispose();
  }
}
