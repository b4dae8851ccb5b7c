import type { QuestionRule, VoteBase } from '../rules/meeting-rules';
import { HALF, neededOf } from '../rules/share';
import { type Tally, votersIn, type VoteRoom } from './tally';

export type OutcomeResult = 'adopted' | 'rejected' | 'tie' | 'void';

/** Why, in one word for one sentence; the numbers stand beside it. */
export const OUTCOME_REASONS = [
  'enough_for',
  'not_enough_for',
  'nobody_chose',
  'no_quorum',
  'tie_rejects',
  'tie_waits_for_chair',
  'tie_new_round',
  'chair_for',
  'chair_against',
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

export interface Outcome {
  readonly result: OutcomeResult;
  readonly reason: OutcomeReason;
  readonly tally: Tally;
  readonly notVoting: number;
  readonly room: VoteRoom;
  /** How many votes the majority is a part of. */
  readonly base: number;
  /** How many votes for were needed. */
  readonly needed: number;
}

/** What the chair says of a tie, where the rule lets her; null: nothing yet. */
export type ChairSays = 'for' | 'against' | null;

/** How many votes weigh, by the rule's base. Void ballots are no votes cast; the room counts whoever is in it. */
export function baseOf(
  { base, abstentions }: { readonly base: VoteBase; readonly abstentions: QuestionRule['abstentions'] },
  tally: Tally,
  room: VoteRoom,
): number {
  const abstained = abstentions === 'in_base' ? tally.abstain : 0;
  if (base === 'cast') return tally.for + tally.against + abstained;
  if (base === 'in_office') return room.inOffice;
  return votersIn(room) - (abstentions === 'in_base' ? 0 : tally.abstain);
}

/** The votes for that adopt. A simple majority needs one more than those against, whatever the base. */
export function neededFor({ threshold }: QuestionRule, base: number, against: number): number {
  if (threshold === 'simple') return against + 1;
  if (threshold === 'absolute') return neededOf(base, HALF, 'more_than');
  // Two thirds of nobody is nobody: even then, one voice must have said yes.
  return Math.max(1, neededOf(base, threshold.share, threshold.comparison));
}

/**
 * What a question has decided. Equal voices are a tie only when one more voice for would have adopted: five against
 * five where nine are needed is a refusal, and the chair's voice would change nothing.
 */
export function outcomeOf(
  rule: QuestionRule,
  tally: Tally,
  room: VoteRoom,
  chair: ChairSays = null,
): Outcome {
  const base = baseOf(rule, tally, room);
  const needed = neededFor(rule, base, tally.against);
  const notVoting = votersIn(room) - (tally.for + tally.against + tally.abstain + tally.void);
  const told = (result: OutcomeResult, reason: OutcomeReason): Outcome => ({
    result,
    reason,
    tally,
    notVoting,
    room,
    base,
    needed,
  });
  if (!room.quorumReached) return told('void', 'no_quorum');
  if (tally.for + tally.against === 0) return told('rejected', 'nobody_chose');
  if (tally.for >= needed) return told('adopted', 'enough_for');
  if (tally.for !== tally.against || tally.for + 1 < needed) return told('rejected', 'not_enough_for');
  if (rule.tie === 'rejected') return told('rejected', 'tie_rejects');
  if (rule.tie === 'new_round') return told('tie', 'tie_new_round');
  if (chair === null) return told('tie', 'tie_waits_for_chair');
  return chair === 'for' ? told('adopted', 'chair_for') : told('rejected', 'chair_against');
}
