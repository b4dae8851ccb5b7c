import { cents } from '@parvis/kernel';
import { decimalFromCents, writePabulib } from '@parvis/pabulib';
import type { KnownEdition } from '../editions.store';
import type { BallotProjectEntity } from '../tables/ballot-project.entity';

/** Words of pabulib.org's `rule` field. */
const RULE_WORDS = { greedy: 'greedy', mes: 'equalshares', phragmen: 'phragmen' } as const;

/**
 * The published record: a `.pb` file with the ballots in the order given. Voters are numbered in that order; within
 * a ballot projects stand in the order of the ballot paper, so that nothing of how it was filled in remains.
 */
export function recordText(
  edition: KnownEdition,
  lines: readonly BallotProjectEntity[],
  ballots: readonly { choices: string[] }[],
  townName: string,
): string {
  const place = new Map(lines.map(({ projectId }, index) => [projectId, index]));
  const inOrder = (choices: string[]) =>
    [...choices].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return writePabulib({
    instance: edition.slug,
    voteType: 'approval',
    budget: decimalFromCents(cents(edition.envelopeCents)),
    meta: metaOf(edition, townName),
    projectColumns: ['name', 'neighborhood'],
    projects: lines.map(({ projectId, title, costCents, neighbourhoodSlug }) => ({
      id: projectId,
      cost: decimalFromCents(cents(costCents)),
      columns: { name: title, neighborhood: neighbourhoodSlug ?? '' },
    })),
    voteColumns: [],
    ballots: ballots.map(({ choices }, index) => ({
      voter: String(index + 1),
      choices: inOrder(choices),
      extra: [],
    })),
  });
}

function metaOf(edition: KnownEdition, townName: string): Record<string, string> {
  // dd.mm.yyyy, as the format asks.
  const day = (instant: Date | null) =>
    instant?.toISOString().slice(0, 10).split('-').reverse().join('.') ?? '';
  return {
    description: edition.name,
    country: 'France',
    unit: townName,
    instance: edition.slug,
    num_projects: '',
    num_votes: '',
    budget: '',
    vote_type: '',
    rule: RULE_WORDS[edition.countingRule.rule],
    date_begin: day(edition.openedAt),
    date_end: day(edition.closedAt),
    currency: edition.currency,
    min_length: '1',
    max_length: String(edition.maxChoices),
    max_sum_cost: decimalFromCents(cents(edition.envelopeCents)),
    fingerprint: edition.fingerprint ?? '',
  };
}
