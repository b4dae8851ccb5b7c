/** What one socket, one person or one address may take. Bounds of memory and of work, not of habits. */
export class LiveLimits {
  /** Tabs of one person. */
  readonly socketsPerPerson: number = 8;
  /** A library shares one address; so does a hall where a council of two hundred sits, twice when a process has died. */
  readonly socketsPerAddress: number = 600;
  readonly subscriptionsPerSocket: number = 12;
  /** The longest message taken; ours are under 1 kB. */
  readonly messageBytes: number = 16_384;
  readonly messagesPerTenSeconds: number = 100;
  /** What may wait to be sent to one reader before it is let go. Each state replaces the one before it. */
  readonly bufferedBytes: number = 262_144;
  /** Between two pings; a socket that does not answer one is gone. */
  readonly pingMs: number = 15_000;
  /** A socket that follows nothing. */
  readonly idleMs: number = 60_000;
  /** A socket lives no longer than this, nor than its session; the browser opens another. */
  readonly lifeMs: number = 4 * 3_600_000;
  /** How long sockets may stay open while nothing can be heard; then they are told to come back. */
  readonly deafMs: number = 5_000;
  /** Between two readings of every open socket's session: what no notification told. */
  readonly sweepMs: number = 30_000;
}

/** Why a socket was closed, in the range that WebSocket leaves to applications. */
export const CLOSE = {
  idle: { code: 1000, reason: 'nothing followed' },
  goingAway: { code: 1001, reason: 'going away' },
  aged: { code: 1012, reason: 'connect again' },
  deaf: { code: 1013, reason: 'try again later' },
  slow: { code: 1013, reason: 'too slow a reader' },
  broken: { code: 1011, reason: 'something went wrong on our side' },
  noAccess: { code: 4403, reason: 'sign in again' },
  tooMany: { code: 4429, reason: 'too many' },
} as const;

export type Closing = (typeof CLOSE)[keyof typeof CLOSE];
