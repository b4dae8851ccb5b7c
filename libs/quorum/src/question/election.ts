import type { ElectionRule, ElectionTie } from '../rules/meeting-rules';
import { HALF, neededOf } from '../rules/share';
import { countProblem, type TallyProblem, votersIn, type VoteRoom } from './tally';

/** Votes of one round: for each candidate still standing, and those that name nobody. */
export interface RoundTally {
  readonly candidates: readonly { readonly id: string; readonly votes: number }[];
  readonly blank: number;
  readonly void: number;
}

interface Numbers {
  readonly base: number;
  /** Votes that elected, or would have. */
  readonly needed: number;
  /** Most votes first; equals in the order given. */
  readonly ranking: readonly { readonly id: string; readonly votes: number }[];
  readonly notVoting: number;
}

export type ElectionOutcome = Numbers &
  (
    | { readonly result: 'elected'; readonly candidate: string }
    /** Another round, among these. */
    | { readonly result: 'next_round'; readonly candidates: readonly string[] }
    /** Equal in the last round: somebody names the one elected, by the rule `by`, and says why. */
    | { readonly result: 'tie'; readonly candidates: readonly string[]; readonly by: ElectionTie }
    | { readonly result: 'nobody' }
    | { readonly result: 'void' }
  );

/**
 * What a round of an election has decided; `round` counts from 1. A round beyond the last of the rule is counted as the
 * last. Somebody without a single vote is never elected, even alone.
 */
export function electionOutcome(
  rule: ElectionRule,
  round: number,
  tally: RoundTally,
  room: VoteRoom,
): ElectionOutcome {
  const index = Math.min(Math.max(round, 1), rule.rounds.length) - 1;
  const { majority, keep } = rule.rounds[index] ?? { majority: 'relative', keep: null };
  const ranking = [...tally.candidates].sort((a, b) => b.votes - a.votes);
  const named = ranking.reduce((sum, { votes }) => sum + votes, 0);
  const base = baseOf(rule, named, tally.blank, room);
  const best = ranking[0]?.votes ?? 0;
  const second = ranking[1]?.votes ?? 0;
  const needed = majority === 'absolute' ? neededOf(base, HALF, 'more_than') : second + 1;
  const numbers = { base, needed, ranking, notVoting: votersIn(room) - named - tally.blank - tally.void };
  const first = ranking[0];
  if (!room.quorumReached) return { ...numbers, result: 'void' };
  // `needed` is never 0: a candidate without a vote is not elected.
  if (first && best >= needed) return { ...numbers, result: 'elected', candidate: first.id };
  if (index < rule.rounds.length - 1)
    return { ...numbers, result: 'next_round', candidates: staying(ranking, keep) };
  if (best === 0 || majority === 'absolute') return { ...numbers, result: 'nobody' };
  const equals = ranking.filter(({ votes }) => votes === best).map(({ id }) => id);
  return { ...numbers, result: 'tie', candidates: equals, by: rule.tie };
}

function baseOf({ base, blanks }: ElectionRule, named: number, blank: number, room: VoteRoom): number {
  if (base === 'in_office') return room.inOffice;
  if (base === 'present') return votersIn(room) - (blanks === 'in_base' ? 0 : blank);
  return named + (blanks === 'in_base' ? blank : 0);
}

/** The best `keep`, and whoever equals the last of them: nobody is put out by the order of a list. */
function staying(ranking: RoundTally['candidates'], keep: number | null): readonly string[] {
  const least = keep === null ? -1 : (ranking[keep - 1]?.votes ?? -1);
  return ranking.filter(({ votes }) => votes >= least).map(({ id }) => id);
}

/** Does the count of a round keep everybody's vote, and nobody's twice? As `checkTally`; null: it does. */
export const roundProblem = (
  method: ElectionRule['method'],
  { candidates, blank, void: spoiled }: RoundTally,
  room: Pick<VoteRoom, 'present' | 'represented'>,
  signatures?: number,
): TallyProblem | null =>
  countProblem(method, [...candidates.map(({ votes }) => votes), blank], spoiled, room, signatures);
