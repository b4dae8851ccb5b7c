/**
 * What we use of a service worker's global scope (W3C Service Workers). TypeScript's own `webworker` library
 * contradicts `dom`, which the rest of the web needs.
 */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerMessage extends ExtendableEvent {
  readonly data: unknown;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  message: WorkerMessage;
  fetch: FetchEvent;
}

export interface WorkerScope {
  readonly registration: { navigationPreload?: { enable(): Promise<void> } };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(kind: K, heard: (event: Events[K]) => void): void;
}
