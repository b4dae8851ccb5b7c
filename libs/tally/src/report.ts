import { amountOf, fraction, type Fraction } from './exact/fraction';
import type { Amount, CountOutcome } from './outcome';
import type { PreparedElection } from './profile/prepare';
import type { CountRule } from './rule';

/** Money integers of a prepared election -> amounts in currency units. */
export const moneyOf = (election: PreparedElection): ((value: bigint | Fraction) => Amount) => {
  const unit = 10n ** BigInt(election.moneyDigits);
  return (value) =>
    typeof value === 'bigint'
      ? amountOf(fraction(value, unit))
      : amountOf(fraction(value.num, value.den * unit));
};

export interface ProjectLine {
  readonly project: string;
  readonly cost: Amount;
  readonly supporters: number;
  readonly score: string;
}

/** What every step and every loser says of its project. */
export const lineOf = (election: PreparedElection, rule: CountRule): ((project: number) => ProjectLine) => {
  const { supporters } = election.under(rule.satisfaction);
  const money = moneyOf(election);
  return (project) => ({
    project: election.ids[project]!,
    cost: money(election.costs[project]!),
    supporters: supporters[project]!,
    score: election.scoreText(project),
  });
};

/** The part of an outcome that is the same for all rules. `order` holds numbers of projects. */
export function summary(
  election: PreparedElection,
  rule: CountRule,
  order: readonly number[],
): Omit<CountOutcome, 'steps' | 'losers' | 'endowment'> {
  const money = moneyOf(election);
  const totalCost = order.reduce((sum, project) => sum + election.costs[project]!, 0n);
  const idOf = (project: number): string => election.ids[project]!;
  return {
    instance: election.instance,
    rule: rule.rule,
    satisfaction: rule.satisfaction,
    completion: rule.completion ?? 'none',
    tieBreak: rule.tieBreak ?? 'lexico',
    overflow: rule.rule === 'greedy' ? (rule.overflow ?? 'skip') : null,
    selected: [...order].sort((a, b) => a - b).map(idOf),
    order: order.map(idOf),
    budget: money(election.budget),
    totalCost: money(totalCost),
    leftover: money(election.budget - totalCost),
    voters: { total: election.people, withAtLeastOneWinner: served(election, rule, order) },
  };
}

/** Voters whose ballot gives something to at least one winner. */
function served(election: PreparedElection, rule: CountRule, order: readonly number[]): number {
  const { supports, groupSizes } = election.under(rule.satisfaction);
  const groups = new Set<number>();
  for (const project of order) for (const group of supports[project]!.groups) groups.add(group);
  let people = 0;
  for (const group of groups) people += groupSizes[group]!;
  return people;
}

/** Numbers of the projects that are not in `order`, by id. */
export const losersOf = (election: PreparedElection, order: readonly number[]): number[] => {
  const won = new Set(order);
  return [...election.ids.keys()].filter((project) => !won.has(project));
};
