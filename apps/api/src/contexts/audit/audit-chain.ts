import { createHash } from 'node:crypto';
import { canonicalJson } from '@parvis/kernel';

/** What the first line of the chain points to. */
export const GENESIS = '0'.repeat(64);

export interface AuditDetail {
  salt: string;
  actorId: string | null;
  subjectType: string;
  subjectId: string;
  before: object | null;
  after: object | null;
}

export interface ChainLink {
  sequence: number;
  at: Date;
  verb: string;
  detailDigest: string;
  previousHash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Salted, so that the digest cannot be guessed from a short list of people after the detail is erased. */
export const detailDigest = ({ salt, ...detail }: AuditDetail): string =>
  sha256(salt + canonicalJson(detail));

export const entryHash = (link: ChainLink): string =>
  sha256([link.sequence, link.at.toISOString(), link.verb, link.detailDigest, link.previousHash].join('\n'));
