import { digitsOf, scaled } from '../exact/decimal';
import type { Satisfaction } from '../rule';
import type { BallotGroup } from './groups';

/**
 * Who supports what, and how much, under one satisfaction. Utilities are split in two, u_i(p) = w_i(p) × f(p):
 * the *weight* w is what the ballot says (1 for an approval, points, Borda points), the *factor* f is the cost
 * of the project for the satisfactions that count money, else 1. Weights are integers × 10^-weightDigits.
 */
export interface Profile {
  readonly timesCost: boolean;
  readonly weightDigits: number;
  /** The distinct weights, increasing, all positive: a support names its weight by its place here. */
  readonly weights: readonly bigint[];
  /** Voters in each group of identical ballots. */
  readonly groupSizes: Float64Array;
  readonly supports: readonly Support[];
  /** Σ of weights over all voters: votes, points, Borda score. */
  readonly totals: readonly bigint[];
  /** Number of voters with a positive weight. */
  readonly supporters: readonly number[];
}

/** The groups that give a project a positive weight, sorted by weight: parallel arrays. */
export interface Support {
  readonly groups: Int32Array;
  readonly weights: Int32Array;
}

export function profileOf(
  groups: readonly BallotGroup[],
  projects: number,
  satisfaction: Satisfaction,
): Profile {
  const weightDigits = digitsOf(satisfaction.endsWith('points') ? groups.flatMap((g) => g.points ?? []) : []);
  const weigh = weigher(satisfaction, weightDigits);
  const entries: { group: number; weight: bigint }[][] = Array.from({ length: projects }, () => []);
  const distinct = new Set<bigint>();
  groups.forEach((ballot, group) => {
    ballot.choices.forEach((project, position) => {
      const weight = weigh(ballot, position);
      if (weight <= 0n) return;
      distinct.add(weight);
      entries[project]?.push({ group, weight });
    });
  });
  const weights = [...distinct].sort((a, b) => (a < b ? -1 : 1));
  const place = new Map(weights.map((weight, i) => [weight, i]));
  const sizeOf = (group: number): number => groups[group]?.people ?? 0;
  return {
    timesCost: satisfaction.startsWith('cost'),
    weightDigits,
    weights,
    groupSizes: Float64Array.from(groups, ({ people }) => people),
    supports: entries.map((list) => {
      const sorted = list.map(({ group, weight }) => ({ group, weight: place.get(weight) ?? 0 }));
      sorted.sort((a, b) => a.weight - b.weight || a.group - b.group);
      return {
        groups: Int32Array.from(sorted, ({ group }) => group),
        weights: Int32Array.from(sorted, ({ weight }) => weight),
      };
    }),
    totals: entries.map((list) => list.reduce((sum, e) => sum + e.weight * BigInt(sizeOf(e.group)), 0n)),
    supporters: entries.map((list) => list.reduce((sum, e) => sum + sizeOf(e.group), 0)),
  };
}

type Weigher = (ballot: BallotGroup, position: number) => bigint;

function weigher(satisfaction: Satisfaction, digits: number): Weigher {
  switch (satisfaction) {
    case 'cost':
    case 'cardinality':
    case 'approval':
      return () => 1n;
    case 'points':
    case 'cost_points':
      return ({ points }, position) => scaled(points?.[position] ?? '0', digits);
    case 'borda1':
    case 'cost_borda1':
      return ({ choices }, position) => BigInt(choices.length - position);
    case 'borda0':
      return ({ choices }, position) => BigInt(choices.length - position - 1);
  }
}
