import { invariant } from '@parvis/kernel';
import type { Election } from '../election';
import { compareIds } from '../exact/code-points';
import { digitsOf, scaled, unscaled } from '../exact/decimal';
import type { Satisfaction, TieBreak } from '../rule';
import { groupBallots, type BallotGroup } from './groups';
import { profileOf, type Profile } from './profile';

/**
 * An election made ready to be counted, several times if need be: projects numbered in the order of their ids
 * (so that "lexico" is the order of numbers), money in integers, identical ballots put together.
 */
export interface PreparedElection {
  readonly instance: string;
  readonly voteType: Election['voteType'];
  /** Number of ballots, empty ones included. */
  readonly people: number;
  readonly ids: readonly string[];
  /** Amounts are integers: currency units × 10^moneyDigits. */
  readonly moneyDigits: number;
  readonly budget: bigint;
  readonly costs: readonly bigint[];
  readonly groups: readonly BallotGroup[];
  /** The profile under one satisfaction; computed once. */
  readonly under: (satisfaction: Satisfaction) => Profile;
  /** Votes, points or Borda score of each project, whatever the satisfaction counted with; for ties and for the eye. */
  readonly scores: readonly bigint[];
  readonly scoreText: (project: number) => string;
}

/** Cost: one pass over all entries of all ballots. */
export function prepare(election: Election): PreparedElection {
  const projects = [...election.projects].sort((a, b) => compareIds(a.id, b.id));
  const ids = projects.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  invariant(numbers.size === ids.length, 'two projects have the same id');
  const moneyDigits = digitsOf([election.budget, ...projects.map(({ cost }) => cost)]);
  const groups = groupBallots(election, numbers);
  const profiles = new Map<Satisfaction, Profile>();
  const under = (satisfaction: Satisfaction): Profile => {
    const profile = profiles.get(satisfaction) ?? profileOf(groups, ids.length, satisfaction);
    profiles.set(satisfaction, profile);
    return profile;
  };
  const shown = under(scoreOf(election.voteType));
  return {
    instance: election.instance,
    voteType: election.voteType,
    people: election.ballots.length,
    ids,
    moneyDigits,
    budget: scaled(election.budget, moneyDigits),
    costs: projects.map(({ cost }) => scaled(cost, moneyDigits)),
    groups,
    under,
    scores: shown.totals,
    scoreText: (project) => unscaled(shown.totals[project] ?? 0n, shown.weightDigits),
  };
}

/** What a town prints beside a project: votes, points, or Borda points. */
function scoreOf(voteType: Election['voteType']): Satisfaction {
  if (voteType === 'ordinal') return 'borda1';
  return voteType === 'cumulative' || voteType === 'scoring' ? 'points' : 'cardinality';
}

/** Sorts two projects that a rule finds equal: negative when `a` goes first. */
export type TieOrder = (a: number, b: number) => number;

export function tieOrder({ costs, scores }: PreparedElection, tieBreak: TieBreak): TieOrder {
  if (tieBreak === 'lexico') return (a, b) => a - b;
  const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    compare(costs[a] ?? 0n, costs[b] ?? 0n) || compare(scores[b] ?? 0n, scores[a] ?? 0n) || a - b;
}
