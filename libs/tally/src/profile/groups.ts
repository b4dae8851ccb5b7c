import { invariant } from '@parvis/kernel';
import type { Election, ElectionBallot } from '../election';

/** Voters who cast the same ballot: every rule here treats them alike to the end, so they are counted as one. */
export interface BallotGroup {
  readonly people: number;
  /** Numbers of projects without repeats: the order of preference (ordinal), else increasing. */
  readonly choices: readonly number[];
  /** Parallel to `choices`, when the ballots give points. */
  readonly points: readonly string[] | null;
}

/** Groups in the order in which their first ballot comes. Empty ballots form a group as well. */
export function groupBallots(election: Election, numbers: ReadonlyMap<string, number>): BallotGroup[] {
  const read = READERS[election.voteType];
  const groups = new Map<string, { people: number; choices: number[]; points: string[] | null }>();
  for (const ballot of election.ballots) {
    const choices = ballot.choices.map((id) => {
      const number = numbers.get(id);
      invariant(number !== undefined, `a ballot lists an unknown project: ${id.slice(0, 40)}`);
      return number;
    });
    const clean = read(choices, ballot);
    const key = clean.points ? `${clean.choices.join()}|${clean.points.join()}` : clean.choices.join();
    const group = groups.get(key);
    if (group) group.people++;
    else groups.set(key, { people: 1, ...clean });
  }
  return [...groups.values()];
}

type Clean = { choices: number[]; points: string[] | null };
type Reader = (choices: number[], ballot: ElectionBallot) => Clean;

/** A project listed twice counts once. */
const asSet: Reader = (choices) => ({ choices: [...new Set(choices)].sort((a, b) => a - b), points: null });

/** A project ranked twice keeps its better place, and the places below move up. */
const asRanking: Reader = (choices) => ({ choices: [...new Set(choices)], points: null });

/** Of a project that is given points twice, the last points count. */
const asPoints: Reader = (choices, { points = [] }) => {
  const given = new Map<number, string>();
  choices.forEach((choice, i) => given.set(choice, points[i] ?? '0'));
  const sorted = [...given].sort(([a], [b]) => a - b);
  return { choices: sorted.map(([choice]) => choice), points: sorted.map(([, value]) => value) };
};

const READERS: Readonly<Record<Election['voteType'], Reader>> = {
  approval: asSet,
  'choose-1': asSet,
  ordinal: asRanking,
  cumulative: asPoints,
  scoring: asPoints,
};
