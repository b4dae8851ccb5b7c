import { compareFractions, fraction, type Fraction } from './exact/fraction';
import { tieOrder, type PreparedElection } from './profile/prepare';
import type { Overflow, Satisfaction, TieBreak } from './rule';

/** What became of a project on the list. */
export interface GreedyLine {
  readonly project: number;
  /** From 1. */
  readonly rank: number;
  readonly leftBefore: bigint;
  readonly fate: 'taken' | 'did_not_fit' | 'after_stop';
}

/**
 * Greedy: the list by satisfaction per unit of money, from the top; each project is taken if it still fits.
 * With a satisfaction that counts money (cost, cost_points, cost_borda1) that is the list by votes, points or
 * score. Projects that nobody supports close the list, and are funded if they fit.
 * `already`: projects chosen before (by Equal Shares), left out of the list and paid from the budget.
 * Cost: sorting the projects.
 */
export function greedy(
  election: PreparedElection,
  satisfaction: Satisfaction,
  tieBreak: TieBreak,
  overflow: Overflow = 'skip',
  already: readonly number[] = [],
): GreedyLine[] {
  const ties = tieOrder(election, tieBreak);
  const densities = election.ids.map((_, project) => density(election, satisfaction, project));
  const list = [...election.ids.keys()]
    .filter((project) => !already.includes(project))
    .sort((a, b) => compareFractions(densities[b] ?? NONE, densities[a] ?? NONE) || ties(a, b));
  let left = already.reduce((sum, project) => sum - (election.costs[project] ?? 0n), election.budget);
  let stopped = false;
  return list.map((project, i) => {
    const cost = election.costs[project] ?? 0n;
    const leftBefore = left;
    const fate = stopped ? 'after_stop' : cost <= left ? 'taken' : 'did_not_fit';
    if (fate === 'taken') left -= cost;
    if (fate === 'did_not_fit' && overflow === 'stop') stopped = true;
    return { project, rank: i + 1, leftBefore, fate };
  });
}

const NONE = fraction(0n);

/** U(p)/c(p). A supported project that costs nothing is worth more than any other: the quotient n/0, which `compareFractions` puts above all. */
function density(election: PreparedElection, satisfaction: Satisfaction, project: number): Fraction {
  const profile = election.under(satisfaction);
  const total = profile.totals[project] ?? 0n;
  const cost = election.costs[project] ?? 0n;
  if (profile.timesCost) return cost > 0n ? fraction(total) : NONE;
  if (total === 0n) return NONE;
  return cost > 0n ? fraction(total, cost) : fraction(1n, 0n);
}
