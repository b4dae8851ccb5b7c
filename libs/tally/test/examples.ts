import { count, type CountOptions, type CountOutcome, type CountRule, type Election } from '../src';

/** An approval election in one breath: costs by id, and ballots as lists of ids, repeated `n` times by `n × list`. */
export function approvals(
  budget: string,
  costs: Record<string, string>,
  ballots: readonly string[],
): Election {
  return {
    instance: 'example',
    voteType: 'approval',
    budget,
    projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
    ballots: ballots.flatMap((line) => {
      const [, times = '1', list = ''] = /^(?:(\d+) × )?(.*)$/.exec(line) ?? [];
      const choices = list === '' ? [] : list.split(' ');
      return Array.from({ length: Number(times) }, () => ({ choices }));
    }),
  };
}

export const orderOf = (election: Election, rule: CountRule): string => count(election, rule).order.join(' ');

export const outcomeOf = (election: Election, rule: CountRule, options?: CountOptions): CountOutcome =>
  count(election, rule, options);
