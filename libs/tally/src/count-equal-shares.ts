import type { CountOptions } from './count';
import { addOne } from './equal-shares/add-one';
import { explainShares } from './equal-shares/explain';
import { runEqualShares, type SharesRun } from './equal-shares/equal-shares';
import { raceOf, type Race } from './equal-shares/race';
import { digitsOf, scaled } from './exact/decimal';
import { fraction } from './exact/fraction';
import { greedy, type GreedyLine } from './greedy';
import type { CountOutcome, Endowment } from './outcome';
import type { PreparedElection } from './profile/prepare';
import { moneyOf, summary } from './report';
import { fillOf, startOf, type CountRule } from './rule';

/** Equal Shares with its completion: Add1 chooses the endowment, then the greedy list uses what is left. */
export function countEqualShares(
  given: PreparedElection,
  rule: CountRule,
  options: CountOptions,
): CountOutcome {
  const step = rule.add1Step ?? '1';
  const election = withDigits(given, digitsOf([step]));
  const { tieBreak = 'lexico', completion = 'none' } = rule;
  const race = raceOf(election, rule.satisfaction, tieBreak);
  const { run, ...raised } = raise(election, race, rule, step, options);
  const fill = fillOf(completion);
  const list = fill ? greedy(election, fill, tieBreak, 'skip', run.order) : [];
  const order = [...run.order, ...takenOf(list)];
  const money = moneyOf(election);
  const share = (endowment: bigint) => money(fraction(endowment, BigInt(election.people)));
  const outcome = {
    ...summary(election, rule, order),
    endowment:
      election.people === 0
        ? null
        : { initial: share(election.budget), final: share(run.endowment), ...raised },
  };
  if (options.explain === false) return { ...outcome, steps: [], losers: [] };
  options.onProgress?.({ phase: 'explaining', done: 0, total: 1 });
  return { ...outcome, ...explainShares({ election, rule, race, run, list, order }, options) };
}

const takenOf = (list: readonly GreedyLine[]): number[] =>
  list.filter(({ fate }) => fate === 'taken').map(({ project }) => project);

type Raised = { run: SharesRun } & Pick<Endowment, 'step' | 'raises' | 'stoppedBy'>;

function raise(
  election: PreparedElection,
  race: Race,
  rule: CountRule,
  step: string,
  options: CountOptions,
): Raised {
  const start = startOf(rule.completion ?? 'none');
  if (!start) {
    return { run: runEqualShares(race, election.budget), step: null, raises: 0, stoppedBy: 'not_raised' };
  }
  const perVoter = scaled(step, election.moneyDigits);
  const report = options.onProgress ?? (() => undefined);
  const raised = addOne(election, race, perVoter * BigInt(election.people), start === 'add1', report);
  return { ...raised, step: moneyOf(election)(perVoter) };
}

/** The same election with money in smaller integers, when the Add1 step has more decimals than the costs. */
function withDigits(election: PreparedElection, digits: number): PreparedElection {
  if (digits <= election.moneyDigits) return election;
  const factor = 10n ** BigInt(digits - election.moneyDigits);
  return {
    ...election,
    moneyDigits: digits,
    budget: election.budget * factor,
    costs: election.costs.map((cost) => cost * factor),
  };
}
