import type { SharesRun } from './equal-shares';
import type { Race } from './race';
import { FULL_PURSE } from './purses';
import { SlotCollector, type Slots } from './slots';

/** A round seen again, voter group by voter group. Parallel: `groups` (who supports) and `slotOf` (-1: could pay nothing). */
export interface ReplayedRound {
  /** From 1. */
  readonly round: number;
  readonly project: number;
  readonly slots: Slots;
  readonly groups: Int32Array;
  readonly slotOf: Int32Array;
}

/**
 * Plays a run again to learn which group of ballots paid what in which round: the run itself keeps only slots, which
 * is all that a count needs and what makes thousands of Add1 runs cheap. Cost: one pass over the winners' supporters.
 */
export function replay(race: Race, run: SharesRun): ReplayedRound[] {
  const collector = new SlotCollector(race.profile);
  const purseOf = new Int32Array(race.profile.groupSizes.length).fill(FULL_PURSE);
  return run.rounds.map(({ project, slots, after }, i) => {
    const support = race.profile.supports[project]!;
    collector.collect(support, purseOf, run.purses.count);
    const slotOf = collector.slotOf.slice(0, support.groups.length);
    slotOf.forEach((slot, entry) => {
      if (slot >= 0) purseOf[support.groups[entry]!] = after[slot]!;
    });
    return { round: i + 1, project, slots, groups: support.groups, slotOf };
  });
}
