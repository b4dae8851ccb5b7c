export interface Message {
  id: number;
  text: string;
  /** trouble: something failed; it is said at once and stays until it is closed. */
  kind: 'done' | 'trouble';
  act?: { label: string; href: string };
  /** Milliseconds it still stands; Infinity for trouble. */
  left: number;
}

export type NewMessage = Pick<Message, 'text' | 'act'> & { kind?: Message['kind'] };

/** Shown at once; the others wait for their turn and lose no time while they wait. */
export const MOST_SHOWN = 3;

/** Time to notice, and to read at a slow 12 signs a second. */
export const timeToRead = (text: string): number => 5000 + text.length * 85;

export function added(queue: readonly Message[], id: number, message: NewMessage): Message[] {
  const { text, act, kind = 'done' } = message;
  return [...queue, { id, text, act, kind, left: kind === 'trouble' ? Infinity : timeToRead(text) }];
}

export const removed = (queue: readonly Message[], id: number): Message[] =>
  queue.filter((message) => message.id !== id);

/** The queue after some milliseconds: the messages in sight grow older, and those whose time is over leave. */
export const aged = (queue: readonly Message[], elapsed: number): Message[] =>
  queue
    .map((message, index) => (index < MOST_SHOWN ? { ...message, left: message.left - elapsed } : message))
    .filter(({ left }) => left > 0);
