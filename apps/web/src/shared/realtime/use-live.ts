import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef, useState } from 'react';
import { useOnline } from './use-online';

/** What the mark says. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'ended';

/** A page that nobody looks at is left alone after so long; it gets the full state when it is looked at again. */
const HIDDEN_MS = 30_000;
/** Where sockets cannot pass, the page is read again this often. */
const READ_MS = 20_000;

interface Options<T> {
  onState: (data: T) => void;
  /** Reads over HTTP what the subscription would have told: used while the socket cannot be. */
  read: () => Promise<void>;
}

/**
 * Follows a subscription as long as the component is on the screen. The socket's code is fetched on first use; nothing
 * happens on the server, nor without JavaScript, where the page is what was rendered.
 */
export function useLive<T, V extends Record<string, unknown>>(
  document: TypedDocumentNode<T, V>,
  variables: V,
  options: Options<T>,
): LiveState {
  const [line, setLine] = useState<Exclude<LiveState, 'offline'>>('connecting');
  const latest = useRef(options);
  useEffect(() => void (latest.current = options));
  const asked = JSON.stringify(variables);
  const online = useOnline();

  useEffect(() => {
    let leave: (() => void) | undefined;
    let over = false;
    let hidden: ReturnType<typeof setTimeout> | undefined;
    const join = async (): Promise<void> => {
      const client = await import('./live-client').catch(() => undefined);
      if (over || leave) return;
      if (!client) return setLine('reconnecting');
      leave = client.follow(document, JSON.parse(asked) as V, {
        onState: (data) => latest.current.onState(data),
        onLine: setLine,
      });
    };
    const part = (): void => {
      leave?.();
      leave = undefined;
    };
    const look = (): void => {
      clearTimeout(hidden);
      if (globalThis.document.hidden) hidden = setTimeout(part, HIDDEN_MS);
      else if (!leave) void join();
    };
    look();
    globalThis.document.addEventListener('visibilitychange', look);
    return () => {
      over = true;
      clearTimeout(hidden);
      globalThis.document.removeEventListener('visibilitychange', look);
      part();
    };
  }, [document, asked]);

  useEffect(() => {
    if (line !== 'reconnecting' || !online) return;
    const timer = setInterval(() => {
      if (!globalThis.document.hidden) void latest.current.read();
    }, READ_MS);
    return () => clearInterval(timer);
  }, [line, online]);

  return online || line === 'ended' ? line : 'offline';
}
