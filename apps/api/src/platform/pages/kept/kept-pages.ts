import type { PageIdentity } from '@parvis/contract';
import type { KeptPage } from './kept-page';
import { Shelf } from './shelf';

export interface KeepingRules {
  /** Memory for all kept pages, in bytes. */
  bytes: number;
  /** Milliseconds during which a page is served without a question, while changes are being heard. */
  freshMs: number;
  /** Milliseconds more during which it is served once more while one render makes the next. */
  staleMs: number;
  /** The same as `freshMs` while changes are not heard (the connection is lost): then nothing is served stale. */
  deafMs: number;
}

export const KEEPING: KeepingRules = { bytes: 32_000_000, freshMs: 5_000, staleMs: 5_000, deafMs: 1_000 };

interface Entry {
  readonly page: KeptPage;
  readonly born: number;
  readonly weight: number;
}

/** Pages without parameters have most of the room: no flood of parameters can push them out. */
const PLAIN_SHARE = 0.75;

/**
 * The pages of nobody in particular, kept in memory for seconds (docs/decisions/0009-kept-pages.md).
 * `forget` is called as soon as something public changed; a page that was being made then is served to those who
 * asked before, and not kept.
 */
export class KeptPages {
  private readonly plain: Shelf<Entry>;
  private readonly narrowed: Shelf<Entry>;
  private readonly flights = new Map<string, Promise<KeptPage | undefined>>();
  private generation = 0;
  private hearing = false;

  /** @param now milliseconds that only grow */
  constructor(
    private readonly rules: KeepingRules,
    private readonly now: () => number,
  ) {
    this.plain = new Shelf(rules.bytes * PLAIN_SHARE);
    this.narrowed = new Shelf(rules.bytes * (1 - PLAIN_SHARE));
  }

  /** For the operator and the tests. */
  get bytes(): number {
    return this.plain.bytes + this.narrowed.bytes;
  }

  get size(): number {
    return this.plain.size + this.narrowed.size;
  }

  forget(): void {
    this.generation += 1;
    this.plain.clear();
    this.narrowed.clear();
    this.flights.clear();
  }

  /** Whether changes of the database are heard. What was missed meanwhile is unknown: all is forgotten. */
  hears(hearing: boolean): void {
    this.hearing = hearing;
    this.forget();
  }

  /**
   * The page, from memory or from one render that all who ask meanwhile share; undefined when it is not one to share.
   * @param make is told nothing of who asks first; what it throws, it throws for all who waited
   */
  async take(
    identity: PageIdentity,
    make: () => Promise<KeptPage | undefined>,
  ): Promise<KeptPage | undefined> {
    const entry = this.shelfOf(identity).find(identity.key);
    const age = entry ? this.now() - entry.born : Infinity;
    if (entry && age < (this.hearing ? this.rules.freshMs : this.rules.deafMs)) return entry.page;
    const next = this.fly(identity, make);
    if (!entry || !this.hearing || age >= this.rules.freshMs + this.rules.staleMs) return next;
    // This visitor has a page. Whoever comes next learns of a failure, by asking anew.
    next.catch(() => undefined);
    return entry.page;
  }

  private fly(
    identity: PageIdentity,
    make: () => Promise<KeptPage | undefined>,
  ): Promise<KeptPage | undefined> {
    const known = this.flights.get(identity.key);
    if (known) return known;
    const { generation } = this;
    const born = this.now();
    const flight = make()
      .then((page) => {
        if (page && generation === this.generation)
          this.shelfOf(identity).put(identity.key, { page, born, weight: page.weight });
        return page;
      })
      .finally(() => {
        if (this.flights.get(identity.key) === flight) this.flights.delete(identity.key);
      });
    this.flights.set(identity.key, flight);
    return flight;
  }

  private shelfOf({ narrowed }: PageIdentity): Shelf<Entry> {
    return narrowed ? this.narrowed : this.plain;
  }
}
