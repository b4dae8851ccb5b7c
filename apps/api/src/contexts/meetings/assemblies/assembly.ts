/** What holds meetings, as a context of a higher floor describes it. */
export interface Assembly {
  /** Where roles for it are given, and its meetings stand: `body:<uuid>`. */
  readonly space: string;
  readonly slug: string;
  readonly name: string;
  /** Of its public page, from `/`. */
  readonly path: string;
}

/** A seat in office on a day. */
export interface AssemblySeat {
  /** Stays the same from meeting to meeting: the membership. */
  readonly sourceId: string;
  readonly college: string;
  readonly collegeName: string;
  /** The name under which she sits. */
  readonly label: string;
  /** Null: without an account. */
  readonly personId: string | null;
  readonly sex: 'F' | 'M' | null;
  /** What everybody may read of who sits there; null or nothing: she did not agree that her name be published. */
  readonly publicLabel?: string | null;
}

/** What a context that has assemblies of one kind must answer. Ids are what follows the colon of the space. */
export interface AssemblyProvider {
  find(slug: string): Promise<Assembly | null>;
  /** Bounded by its argument; those that are not there are left out. */
  about(ids: readonly string[]): Promise<readonly Assembly[]>;
  /** @param day `yyyy-mm-dd` in the town @returns at most 500 */
  seatsOn(id: string, day: string): Promise<readonly AssemblySeat[]>;
  /** Data for `parseMeetingRules` of libs/quorum. */
  rulesOf(id: string): Promise<unknown>;
}
