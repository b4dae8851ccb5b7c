import { toNumber } from '../exact/fraction';
import type { SharesRun } from './equal-shares';
import type { Race } from './race';
import type { ReplayedRound } from './replay';

/** A winner, and what a loser's supporters paid for it, in the unit of the race. */
export interface Taker {
  readonly project: number;
  readonly people: number;
  readonly paid: number;
}

const SHOWN = 3;

/**
 * For each loser, the winners that took most of its supporters' money. Only for the eye: sums of floats, each share
 * right to twelve digits; nothing is decided by them. Cost: rounds × all entries of all ballots, at most.
 */
export function takersOf(
  race: Race,
  run: SharesRun,
  rounds: readonly ReplayedRound[],
  losers: readonly number[],
): Map<number, Taker[]> {
  const { groupSizes, supports } = race.profile;
  const takers = new Map(losers.map((loser): [number, Taker[]] => [loser, []]));
  for (const seen of rounds) {
    const paidBy = sharesByGroup(race, run, seen);
    takers.forEach((list, loser) => {
      let [people, paid] = [0, 0];
      for (const group of supports[loser]!.groups) {
        if (paidBy[group]! > 0) {
          people += groupSizes[group]!;
          paid += paidBy[group]! * groupSizes[group]!;
        }
      }
      if (people > 0) list.push({ project: seen.project, people, paid });
    });
  }
  takers.forEach((list) => list.sort((a, b) => b.paid - a.paid || a.project - b.project).splice(SHOWN));
  return takers;
}

/** What one voter of each group paid in a round. */
function sharesByGroup(race: Race, run: SharesRun, { round, slots, groups, slotOf }: ReplayedRound) {
  const price = run.ledger.priceOfRound(round);
  const unitPrice = toNumber(price.num, price.den);
  const { low, high } = run.purses;
  const shares = new Float64Array(race.profile.groupSizes.length);
  slotOf.forEach((slot, entry) => {
    if (slot < 0) return;
    const purse = slots.purse[slot]!;
    const all = slots.gaveAll[slot] === 1;
    shares[groups[entry]!] = all
      ? (low[purse]! + high[purse]!) / 2
      : unitPrice * race.unit[slots.weight[slot]!]!;
  });
  return shares;
}
