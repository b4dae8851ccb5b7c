import { createHmac, randomBytes } from 'node:crypto';
import { keyedMonth } from '../../identity';
import type { ListPerson } from './town-list';

/** Somebody who asked, in the same words; `month` is already keyed, or nothing when her account has none. */
export interface Asking {
  readonly personId: string;
  readonly surname: string;
  readonly givenName: string;
  readonly street: string;
  readonly postcode: string;
  readonly month: string;
}

export interface Verdicts {
  /** People whom one line is, and nobody else's. */
  readonly matched: readonly string[];
  /** People whom several lines could be, or whose line could be somebody else. */
  readonly ambiguous: readonly string[];
}

/**
 * A list as keyed digests (HMAC-SHA-256, RFC 2104) under a random key of 256 bits, both in memory alone and for one
 * comparison: `during` is the only way to have one.
 */
export class KeyedList {
  readonly key = randomBytes(32);
  /** Digest → lines. A line with a birth month counts once however often it comes: it is one person. */
  private readonly lines = new Map<string, Set<string>>();

  private constructor() {
    // Made by `during` alone.
  }

  /** A list for as long as `use` lasts. However it ends, the key and the digests are gone then. */
  static async during<T>(use: (list: KeyedList) => T | Promise<T>): Promise<T> {
    const list = new KeyedList();
    try {
      return await use(list);
    } finally {
      list.key.fill(0);
      list.lines.clear();
    }
  }

  add(person: ListPerson, line: number): void {
    const { month } = person;
    for (const givenName of person.givenNames) {
      const digest = this.digest({ ...person, givenName, month: month && keyedMonth(this.key, month) });
      const known = this.lines.get(digest) ?? new Set<string>();
      this.lines.set(digest, known.add(month ? digest : String(line)));
    }
  }

  /** Whom of these the list names for certain. */
  compare(people: readonly Asking[]): Verdicts {
    const hits = people.map((person) => ({ person, lines: this.linesOf(person) }));
    const claims = new Map<string, number>();
    for (const { lines } of hits) for (const line of lines) claims.set(line, (claims.get(line) ?? 0) + 1);
    const found = hits.filter(({ lines }) => lines.size > 0);
    const alone = ({ lines }: (typeof hits)[number]) =>
      lines.size === 1 && [...lines].every((line) => claims.get(line) === 1);
    const ids = (some: typeof hits) => some.map(({ person }) => person.personId);
    return {
      matched: ids(found.filter((hit) => alone(hit))),
      ambiguous: ids(found.filter((hit) => !alone(hit))),
    };
  }

  /** A list may leave out the month or the postcode; what it does say must agree. */
  private linesOf(person: Asking): Set<string> {
    const months = new Set(['', person.month]);
    const postcodes = new Set(['', person.postcode]);
    const lines = [...months].flatMap((month) =>
      [...postcodes].flatMap((postcode) => [
        ...(this.lines.get(this.digest({ ...person, month, postcode })) ?? []),
      ]),
    );
    return new Set(lines);
  }

  private digest(words: Omit<Asking, 'personId'>): string {
    const { surname, givenName, street, postcode, month } = words;
    return createHmac('sha256', this.key)
      .update([surname, givenName, street, postcode, month].join('\n'), 'utf8')
      .digest('base64');
  }
}
