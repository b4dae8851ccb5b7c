import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RoomFactsFragment } from '../../../shared/graphql/generated/graphql';
import { type LiveState, useLive } from '../../../shared/realtime/use-live';

export interface RoomAddress extends Record<string, unknown> {
  assembly: string;
  slug: string;
  number: number;
}

/**
 * The room as the server last told it: what the page was rendered with, then every state that comes. A page that was
 * read again may answer after a newer state came by the socket: the server's clock says which is the later.
 */
export function useRoom<R extends RoomFactsFragment>(
  follow: TypedDocumentNode<{ room: R }, RoomAddress>,
  rendered: R,
  read: () => Promise<void>,
): { room: R; live: LiveState } {
  const [room, setRoom] = useState(rendered);
  const take = useCallback(
    (told: R) => setRoom((shown) => (Date.parse(told.now) < Date.parse(shown.now) ? shown : told)),
    [],
  );
  useEffect(() => take(rendered), [rendered, take]);
  const { slug } = rendered.assembly;
  const address = { assembly: 'body', slug, number: rendered.number };
  const live = useLive(follow, address, { onState: ({ room: told }) => take(told), read });
  usePolled(live === 'ended', read);
  return { room, live };
}

/** Sockets are for people with a session: a screen without one reads the room again this often. */
const POLL_MS = 4_000;

function usePolled(polled: boolean, read: () => Promise<void>): void {
  const latest = useRef(read);
  useEffect(() => void (latest.current = read));
  useEffect(() => {
    if (!polled) return;
    const timer = setInterval(() => {
      if (!document.hidden) void latest.current();
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [polled]);
}
