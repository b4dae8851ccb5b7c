import type { Role } from '../../src/contexts/identity/grants/role';
import type { AgeBand } from '../../src/platform/access/viewer';
import type { World } from './world';

/** Who asks, as the arguments of a request may need it. */
export interface Me {
  /** Null: nobody in particular. */
  readonly personId: string | null;
  /** Other for each request of the run: for keys that may be used once. */
  readonly turn: number;
}

/** Variables of an operation, or what a REST handler is sent. */
export type Sent = Record<string, unknown>;
export interface SentByRest {
  readonly path: string;
  readonly body?: string | FormData;
  readonly headers?: Record<string, string>;
}
export type Ask<T> = (world: World, me: Me) => T | Promise<T>;

/** A thing of somebody else's in the request: "not found", whoever asks, and nothing written. */
export interface Other {
  /** What it is, for the report. */
  readonly of: string;
  readonly ask?: Ask<Sent>;
  readonly rest?: Ask<SentByRest>;
  /** Roles whose work it is to find it: they are not asked. */
  readonly finds?: readonly Role[];
  /** What is read of the thing: the same before and after. */
  readonly same?: (world: World) => Promise<unknown>;
  /** Where the answer cannot be "not found": it is a number, or about a word of one's own. */
  readonly answer?: 'allowed' | 'refusal';
}

/**
 * What a person who reads this table must agree with, for one door:
 *
 * - `to`: who is let in. Everybody else reads "not found", and somebody who is not signed in "sign in first".
 * - `in`: where her role must be given. `town` (when nothing is said): in the whole town. `its space`: there, or in the
 *   space of the object that the request names. `its space alone`: there only; the town hall's role is not enough.
 *   `any space`: wherever it was given, since the answer holds what is hers alone.
 * - `ages`: how those of an age are answered who would be let in otherwise, by the name of the refusal in the schema.
 */
export interface Line {
  readonly to: 'everyone' | 'members' | readonly Role[];
  readonly in?: 'town' | 'its space' | 'its space alone' | 'any space';
  readonly ages?: Partial<Record<AgeBand, string>>;
  /** The arguments, where a plausible value of each name and type (`World.plausible`) does not reach the object. */
  readonly ask?: Ask<Sent>;
  /** For `GET /files/…` and the like. */
  readonly rest?: Ask<SentByRest>;
  /** The same request about the object of somebody else, or of another space: "not found", whoever asks. */
  readonly another?: Ask<Sent>;
  /** The same, where there is more to say of it or where there are several. */
  readonly others?: readonly Other[];
  /** What the best answer to these arguments is, when they cannot be those of a success: a lawful refusal, mostly. */
  readonly best?: 'refusal' | 'bad input' | 'not found' | 'nothing';
  /** It ends the session that asks, or changes who she is: each asker is somebody new. */
  readonly endsSession?: true;
  /** Personal data that its answer shows by design; in any other answer it is a hole. */
  readonly shows?: readonly Canary[];
}

/** Values that are nobody else's business, searched in every answer. */
export type Canary = 'ballot' | 'session' | 'birth month' | 'address';

/** Door → line. One table for each context. */
export type Expected = Readonly<Record<string, Line>>;

/** Roles that count only in a session opened with a passkey: the town's own list, not the code's. */
export const NEEDS_PASSKEY: ReadonlySet<Role> = new Set<Role>([
  'body_facilitator',
  'youth_worker',
  'facilitator',
  'mediator',
  'department',
  'landlord',
  'prefect_delegate',
  'moderator',
  'administrator',
  'dpo',
  'key_holder',
]);

/** What to do about a door that nobody expects. */
export const noLineFor = (door: string): string =>
  `${door} is in no table of apps/api/test/access/expected. Say who is let in, in the table of its context: ` +
  `'${door}': { to: 'everyone' | 'members' | ['facilitator', …], in: 'its space' } (what each word means: ` +
  `test/access/line.ts; give \`ask: (world, me) => ({ … })\` when plausible arguments do not reach an object).`;
