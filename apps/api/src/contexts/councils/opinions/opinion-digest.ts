import { createHash } from 'node:crypto';

/** What is frozen by an adoption. */
export interface Adopted {
  readonly body: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** `yyyy-mm-dd` */
  readonly adoptedOn: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
}

/**
 * SHA-256, in hexadecimal, of the address of the body, the number, the title, the text, the day and the three counts,
 * as a JSON list in that order: whoever holds the printed opinion can make it again (docs/rules/opinions.md).
 */
export const opinionDigest = (one: Adopted): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        ...[one.body, one.number, one.title, one.text, one.adoptedOn],
        ...[one.votesFor, one.votesAgainst, one.votesAbstain],
      ]),
    )
    .digest('hex');
