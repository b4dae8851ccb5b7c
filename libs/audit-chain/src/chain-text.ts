import { canonicalJson } from '@parvis/kernel';

/** What the first line of the chain points to. */
export const GENESIS = '0'.repeat(64);

/** Hex SHA-256 of a text in UTF-8; handed in, since a rule has no library of its own. */
export type Sha256 = (text: string) => string;

export interface AuditDetail {
  readonly salt: string;
  readonly actorId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: object | null;
  readonly after: object | null;
}

export interface ChainLink {
  readonly sequence: number;
  /** ISO 8601, milliseconds, UTC. */
  readonly at: string;
  readonly verb: string;
  readonly detailDigest: string;
  readonly previousHash: string;
}

/** Salted, so that the digest cannot be guessed from a short list of people after the detail is erased. */
export const detailText = ({ salt, actorId, subjectType, subjectId, before, after }: AuditDetail): string =>
  salt + canonicalJson({ actorId, subjectType, subjectId, before, after });

export const entryText = ({ sequence, at, verb, detailDigest, previousHash }: ChainLink): string =>
  [sequence, at, verb, detailDigest, previousHash].join('\n');
