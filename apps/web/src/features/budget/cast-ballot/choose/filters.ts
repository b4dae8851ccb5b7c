import type { PaperLine } from '../booth-types';

export interface LineFilter {
  id: string;
  /** Name of the neighbourhood; absent for the whole town, and for filters by amount. */
  name?: string;
  amountCents?: number;
  number: number;
  keeps: (line: PaperLine) => boolean;
}

/** Under this a project is "small": 10,000 €. */
const CHEAP_CENTS = 1_000_000;

/** All, each neighbourhood by how many projects it has, the whole town, and the small ones: none that keeps nothing. */
export function filtersOf(lines: readonly PaperLine[]): LineFilter[] {
  const places = new Map(lines.map(({ neighbourhood }) => [neighbourhood?.slug ?? '', neighbourhood?.name]));
  const made: Omit<LineFilter, 'number'>[] = [...places].map(([slug, name]) => ({
    id: `place ${slug}`,
    name,
    keeps: (line) => (line.neighbourhood?.slug ?? '') === slug,
  }));
  made.push({ id: 'cheap', amountCents: CHEAP_CENTS, keeps: ({ costCents }) => costCents < CHEAP_CENTS });
  const counted = made
    .map((filter) => ({ ...filter, number: lines.filter(filter.keeps).length }))
    .filter(({ number }) => number > 0 && number < lines.length)
    .sort((a, b) => Number(a.id === 'cheap') - Number(b.id === 'cheap') || b.number - a.number);
  return [{ id: 'all', number: lines.length, keeps: () => true }, ...counted];
}
