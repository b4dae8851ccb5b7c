import { ok, refuse, type Result } from '@parvis/kernel';
import type { VoteMethod } from '../rules/meeting-rules';

export const CHOICES = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** What was counted. A blank slip is an abstention; a slip that says two things or carries a mark is void. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** Void slips of a secret vote; 0 in a public one. */
  readonly void: number;
}

/** The room when the question opened: what it is counted against, whoever comes or leaves afterwards. */
export interface VoteRoom {
  readonly present: number;
  readonly represented: number;
  /** Seats in office, there or not. */
  readonly inOffice: number;
  readonly quorumReached: boolean;
}

export const NOTHING: Tally = { for: 0, against: 0, abstain: 0, void: 0 };

export const votersIn = ({ present, represented }: Pick<VoteRoom, 'present' | 'represented'>): number =>
  present + represented;

/** All ballots, void ones too. */
export const ballotsIn = (tally: Tally): number => tally.for + tally.against + tally.abstain + tally.void;

export const tallyOf = (choices: Iterable<Choice>): Tally => {
  const counted = { ...NOTHING };
  for (const choice of choices) counted[choice]++;
  return counted;
};

export const sumOf = (one: Tally, other: Tally): Tally => ({
  for: one.for + other.for,
  against: one.against + other.against,
  abstain: one.abstain + other.abstain,
  void: one.void + other.void,
});

/** A count that adds up: for + against + abstain + void + not voting = present + represented. */
export interface CheckedTally {
  readonly tally: Tally;
  readonly voters: number;
  readonly notVoting: number;
}

export const TALLY_FAULTS = [
  'not_a_count',
  'void_in_public',
  'more_than_room',
  'ballots_without_signature',
  'signatures_without_ballot',
] as const;
export type TallyFault = (typeof TALLY_FAULTS)[number];

export interface TallyProblem {
  readonly fault: TallyFault;
  /** What was counted, and what it should be (at most, for `more_than_room`). */
  readonly counted: number;
  readonly expected: number;
}

/**
 * Does a count keep everybody's vote, and nobody's twice? Public votes are checked against the room; secret ones also
 * against the signatures: as many ballots, void ones included, as people who signed.
 */
export function checkTally(
  method: VoteMethod,
  tally: Tally,
  room: Pick<VoteRoom, 'present' | 'represented'>,
  signatures: number = ballotsIn(tally),
): Result<CheckedTally, TallyProblem> {
  const found = countProblem(method, [tally.for, tally.against, tally.abstain], tally.void, room, signatures);
  const voters = votersIn(room);
  return found ? refuse(found) : ok({ tally, voters, notVoting: voters - ballotsIn(tally) });
}

/** The same of any count: whatever the ballots said (`counts`: for and against, or each candidate and blank), and void ones. */
export function countProblem(
  method: VoteMethod,
  counts: readonly number[],
  spoiled: number,
  room: Pick<VoteRoom, 'present' | 'represented'>,
  signatures?: number,
): TallyProblem | null {
  const voters = votersIn(room);
  const ballots = counts.reduce((sum, count) => sum + count, spoiled);
  const signed = signatures ?? ballots;
  const broken = [...counts, spoiled, signed].find((count) => !Number.isSafeInteger(count) || count < 0);
  if (broken !== undefined) return { fault: 'not_a_count', counted: broken, expected: 0 };
  if (method !== 'secret' && spoiled > 0) return { fault: 'void_in_public', counted: spoiled, expected: 0 };
  const most = Math.max(ballots, signed);
  if (most > voters) return { fault: 'more_than_room', counted: most, expected: voters };
  if (method !== 'secret' || ballots === signed) return null;
  const fault = ballots > signed ? 'ballots_without_signature' : 'signatures_without_ballot';
  return { fault, counted: ballots, expected: signed };
}
