import type { CountOptions } from './count';
import { greedy, type GreedyLine } from './greedy';
import type { CountOutcome, RankedLoser, RankedStep } from './outcome';
import type { PreparedElection } from './profile/prepare';
import { lineOf, moneyOf, summary } from './report';
import type { CountRule } from './rule';

/** Greedy, told project by project: place on the list, money left when its turn came, taken or not. */
export function countGreedy(
  election: PreparedElection,
  rule: CountRule,
  options: CountOptions,
): CountOutcome {
  const { satisfaction, tieBreak = 'lexico', overflow = 'skip' } = rule;
  const list = greedy(election, satisfaction, tieBreak, overflow);
  const taken = list.filter(({ fate }) => fate === 'taken');
  const order = taken.map(({ project }) => project);
  const outcome = { ...summary(election, rule, order), endowment: null };
  if (options.explain === false) return { ...outcome, steps: [], losers: [] };
  const others = list.filter(({ fate }) => fate !== 'taken').sort((a, b) => a.project - b.project);
  return {
    ...outcome,
    steps: taken.map((line) => rankedStep(election, rule, line, 'rule')),
    losers: others.map((line) => rankedLoser(election, rule, line)),
  };
}

export function rankedStep(
  election: PreparedElection,
  rule: CountRule,
  { project, rank, leftBefore }: GreedyLine,
  by: RankedStep['by'],
): RankedStep {
  return {
    kind: 'ranked',
    ...lineOf(election, rule)(project),
    by,
    rank,
    leftBefore: moneyOf(election)(leftBefore),
  };
}

function rankedLoser(election: PreparedElection, rule: CountRule, line: GreedyLine): RankedLoser {
  const money = moneyOf(election);
  const missing = election.costs[line.project]! - line.leftBefore;
  return {
    kind: line.fate === 'after_stop' ? 'after_stop' : 'did_not_fit',
    ...lineOf(election, rule)(line.project),
    rank: line.rank,
    leftBefore: money(line.leftBefore),
    missing: money(missing > 0n ? missing : 0n),
  };
}
