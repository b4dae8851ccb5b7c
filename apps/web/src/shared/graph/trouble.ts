import type { QueryOutcome } from '@parvis/contract';

/** Why an answer did not come. Lawful refusals are not trouble: they are members of the result. */
export type Trouble =
  | { kind: 'offline' }
  | { kind: 'server'; reference?: string }
  /** The database is away for a moment: the same call will succeed later. */
  | { kind: 'unavailable'; reference?: string }
  /** The page is of a release that the server no longer knows. */
  | { kind: 'outdated' }
  | { kind: 'signedOut' }
  | { kind: 'forbidden' }
  | { kind: 'notFound' }
  | { kind: 'invalid'; reference?: string }
  | { kind: 'tooMany' };

const kinds: Readonly<Record<string, Trouble['kind']>> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  TOO_MANY_REQUESTS: 'tooMany',
  UNAVAILABLE: 'unavailable',
  UNKNOWN_DOCUMENT: 'outdated',
  BAD_REQUEST: 'invalid',
  BAD_USER_INPUT: 'invalid',
};

const statuses: Readonly<Record<Trouble['kind'], number>> = {
  offline: 503,
  server: 500,
  unavailable: 503,
  outdated: 409,
  signedOut: 401,
  forbidden: 403,
  notFound: 404,
  invalid: 400,
  tooMany: 429,
};

export const statusOf = (trouble: Trouble): number => statuses[trouble.kind];

/** Reads the first error of a GraphQL answer; unknown codes are the server's trouble. */
export function troubleOf(errors: NonNullable<QueryOutcome<unknown>['errors']>): Trouble {
  const extensions = errors[0]?.extensions ?? {};
  const kind = kinds[String(extensions['code'])] ?? 'server';
  const reference = typeof extensions['reference'] === 'string' ? extensions['reference'] : undefined;
  return kind === 'server' || kind === 'unavailable' || kind === 'invalid' ? { kind, reference } : { kind };
}

export const isTrouble = (value: unknown): value is Trouble =>
  typeof value === 'object' && value !== null && 'kind' in value && String(value.kind) in statuses;
