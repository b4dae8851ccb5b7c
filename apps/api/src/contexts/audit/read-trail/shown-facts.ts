/**
 * What of `before` and `after` is put into words: an allow-list, since a verb may keep there what only an investigation
 * should read. Each has its word in the locales (`history.json`, `fact.*`).
 */
export const SHOWN_FACTS = [
  'state',
  'reason',
  'motive',
  'costCents',
  'costNote',
  'role',
  'space',
  'until',
  'colour',
  'number',
  'title',
  'ballots',
  'method',
] as const;

export interface ShownFact {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/** Those that are words or numbers and have changed, in the order of the list. */
export function shownFacts(before: object | null, after: object | null): ShownFact[] {
  const [was, is] = [(before ?? {}) as Values, (after ?? {}) as Values];
  return SHOWN_FACTS.map((name) => ({ name, before: plain(was[name]), after: plain(is[name]) })).filter(
    (fact) => fact.before !== fact.after,
  );
}

const plain = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
