import type { CountOptions } from './count';
import type { CountOutcome, LoadLoser, LoadStep } from './outcome';
import { phragmen, type PhragmenResult } from './phragmen';
import type { PreparedElection } from './profile/prepare';
import { lineOf, losersOf, moneyOf, summary } from './report';
import type { CountRule } from './rule';

/** Sequential Phragmén, told project by project: the round and the load, or what ended the count. */
export function countPhragmen(
  election: PreparedElection,
  rule: CountRule,
  options: CountOptions,
): CountOutcome {
  const result = phragmen(election, rule.tieBreak ?? 'lexico');
  const outcome = { ...summary(election, rule, result.order), endowment: null };
  if (options.explain === false) return { ...outcome, steps: [], losers: [] };
  const line = lineOf(election, rule);
  const money = moneyOf(election);
  const steps = result.order.map((project, i): LoadStep => {
    const load = result.loads[i] ?? null;
    return { kind: 'load', ...line(project), round: i + 1, load: load && money(load) };
  });
  const losers = losersOf(election, result.order).map((project): LoadLoser => {
    const load = result.finalLoads[project] ?? null;
    return {
      kind: fateOf(election, result, project),
      ...line(project),
      load: load && money(load),
      leftBefore: outcome.leftover,
    };
  });
  return { ...outcome, steps, losers };
}

function fateOf(election: PreparedElection, { endedBy }: PhragmenResult, project: number): LoadLoser['kind'] {
  if (election.costs[project]! > election.budget) return 'over_budget';
  return endedBy.includes(project) ? 'ended_count' : 'after_stop';
}
