import type { Progress } from '../count';
import type { PreparedElection } from '../profile/prepare';
import { runEqualShares, type SharesRun } from './equal-shares';
import type { Race } from './race';
import type { Endowment } from '../outcome';

export interface RaisedRun {
  readonly run: SharesRun;
  readonly raises: number;
  readonly stoppedBy: Exclude<Endowment['stoppedBy'], 'not_raised'>;
}

/**
 * Add1: runs Equal Shares again and again, each voter's endowment raised by `step` each time, and keeps the last
 * outcome that the budget can pay. With `untilExhaustive` it also stops as soon as no supported project outside
 * still fits. `step` and the endowments are in the unit of the race.
 * Cost: one run of Equal Shares for each raise; there can be thousands when voters are few and the budget large.
 */
export function addOne(
  election: PreparedElection,
  race: Race,
  step: bigint,
  untilExhaustive: boolean,
  onProgress: (progress: Progress) => void,
): RaisedRun {
  let run = runEqualShares(race, election.budget);
  for (let raises = 0; ; raises++) {
    const bought = new Set(run.order);
    const outside = race.candidates.filter((project) => !bought.has(project));
    if (outside.length === 0) return { run, raises, stoppedBy: 'all_in' };
    const left = election.budget * BigInt(election.people) - run.totalCost;
    if (untilExhaustive && outside.every((project) => race.costs[project]! > left)) {
      return { run, raises, stoppedBy: 'exhaustive' };
    }
    onProgress({ phase: 'raising', done: raises + 1, total: null });
    const next = runEqualShares(race, run.endowment + step);
    if (next.totalCost > election.budget * BigInt(election.people)) {
      return { run, raises, stoppedBy: 'next_exceeds' };
    }
    run = next;
  }
}
