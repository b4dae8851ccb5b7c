import { tieOrder, type PreparedElection, type TieOrder } from '../profile/prepare';
import type { Profile } from '../profile/profile';
import type { Satisfaction, TieBreak } from '../rule';
import { below } from './purses';
import { SlotCollector } from './slots';

/**
 * What every run of Equal Shares on an election shares, whatever the endowment. Its unit of money is the
 * election's divided by the number of voters: budget ÷ voters, the first endowment, is then an integer, and so is
 * every raised one.
 */
export interface Race {
  readonly profile: Profile;
  readonly ties: TieOrder;
  /** Costs in the unit above: exact, and as floats. */
  readonly costs: readonly bigint[];
  readonly cost: Float64Array;
  /** The distinct weights as floats. */
  readonly unit: Float64Array;
  /** rho = price / factor: the cost for the satisfactions that count money, else 1. */
  readonly factor: Float64Array;
  readonly exactFactor: (project: number) => bigint;
  /** Supported projects that cost nothing, in the order of ties. */
  readonly free: readonly number[];
  readonly candidates: readonly number[];
  /** rho when nobody runs out of money: no run can do better. */
  readonly floors: Float64Array;
  readonly collector: SlotCollector;
}

export function raceOf(election: PreparedElection, satisfaction: Satisfaction, tieBreak: TieBreak): Race {
  const profile = election.under(satisfaction);
  const ties = tieOrder(election, tieBreak);
  const people = BigInt(election.people);
  const costs = election.costs.map((cost) => cost * people);
  const exactFactor = (project: number): bigint => (profile.timesCost ? costs[project]! : 1n);
  const supported = [...election.ids.keys()].filter((project) => profile.totals[project]! > 0n);
  return {
    profile,
    ties,
    costs,
    cost: Float64Array.from(costs, Number),
    unit: Float64Array.from(profile.weights, Number),
    factor: Float64Array.from(costs, (_, project) => Number(exactFactor(project))),
    exactFactor,
    free: profile.timesCost ? [] : supported.filter((project) => costs[project] === 0n).sort(ties),
    candidates: supported.filter((project) => costs[project]! > 0n),
    floors: Float64Array.from(costs, (cost, project) =>
      floorOf(Number(cost), Number(profile.totals[project]), Number(exactFactor(project))),
    ),
    collector: new SlotCollector(profile),
  };
}

const floorOf = (cost: number, weights: number, factor: number): number =>
  below(below(below(cost / weights / factor)));
