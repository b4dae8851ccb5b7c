import { phaseAt } from './phase-at';
import type { EditionTimes, Instant, Phase } from './phase';

export const ACTS = [
  'submit_proposal',
  'review_proposal',
  'join_roll',
  'open_vote',
  'cast_ballot',
  'close_vote',
  'count',
] as const;
export type Act = (typeof ACTS)[number];

export type WhyNot = 'too_early' | 'too_late' | 'already_done';
export type ActAnswer = { readonly allowed: true } | { readonly allowed: false; readonly why: WhyNot };

const yes = 'yes';

/**
 * What may be done in which phase, and why not. One line an act, one column a phase, in the order of `PHASES`.
 * Opening is lawful during the call for ideas too, but it ends that call: the verb asks for a second yes.
 */
const TABLE: Record<Act, Record<Phase, typeof yes | WhyNot>> = {
  submit_proposal: line('too_early', yes, 'too_late', 'too_late', 'too_late', 'too_late'),
  review_proposal: line('too_early', yes, yes, 'too_late', 'too_late', 'too_late'),
  join_roll: line(yes, yes, yes, yes, 'too_late', 'too_late'),
  open_vote: line('too_early', yes, yes, 'already_done', 'already_done', 'already_done'),
  cast_ballot: line('too_early', 'too_early', 'too_early', yes, 'too_late', 'too_late'),
  close_vote: line('too_early', 'too_early', 'too_early', yes, 'already_done', 'already_done'),
  count: line('too_early', 'too_early', 'too_early', 'too_early', yes, 'already_done'),
};

/** May `act` be done now? Two acts look further than the phase: see the comments. */
export function mayDo(act: Act, times: EditionTimes, now: Instant): ActAnswer {
  // The planned end ends the casting, but the urn is closed by an act: until then, closing is what is left to do.
  if (act === 'close_vote' && times.openedAt !== null && times.closedAt === null) return { allowed: true };
  if (act === 'open_vote' && times.openedAt === null && votePlannedBefore(times, now))
    return { allowed: false, why: 'too_late' };
  const answer = TABLE[act][phaseAt(times, now)];
  return answer === yes ? { allowed: true } : { allowed: false, why: answer };
}

const votePlannedBefore = ({ schedule }: EditionTimes, now: Instant): boolean =>
  schedule.some(({ phase, endsAt }) => phase === 'vote' && endsAt !== null && endsAt <= now);

type Cell = typeof yes | WhyNot;
function line(
  upcoming: Cell,
  ideas: Cell,
  review: Cell,
  vote: Cell,
  count: Cell,
  results: Cell,
): Record<Phase, Cell> {
  return { upcoming, ideas, review, vote, count, results };
}
