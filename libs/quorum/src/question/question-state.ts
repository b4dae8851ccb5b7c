import { ok, refuse, type Result } from '@parvis/kernel';
import type { QuestionRule } from '../rules/meeting-rules';
import { type ChairSays, type Outcome, outcomeOf } from './outcome';
import {
  checkTally,
  type Choice,
  CHOICES,
  NOTHING,
  sumOf,
  type Tally,
  tallyOf,
  type TallyFault,
  type VoteRoom,
} from './tally';

/** A seat that may vote on a question, and whose hand does it: its own, or the holder of its proxy at opening. */
export interface QuestionSeat {
  readonly seat: string;
  /** Seat of the holder; null: its own person is there. */
  readonly through: string | null;
}

/** A question as it is being prepared, voted on, and once closed. A correction is a new question. */
export type QuestionState = Prepared | Open | Closed;

export interface Prepared {
  readonly at: 'prepared';
  readonly rule: QuestionRule;
}

interface Voting {
  readonly rule: QuestionRule;
  /** Frozen at opening: who comes or leaves later changes nothing. */
  readonly seats: readonly QuestionSeat[];
  readonly room: VoteRoom;
  /** Named votes; none in a secret vote or a show of hands. */
  readonly votes: ReadonlyMap<string, Choice>;
  /** Seats that have signed a secret vote. */
  readonly signatures: ReadonlySet<string>;
  /** Secret ballots and counted hands: numbers, of nobody. */
  readonly counted: Tally;
}

export interface Open extends Voting {
  readonly at: 'open';
}

export interface Closed extends Voting {
  readonly at: 'closed';
  readonly outcome: Outcome;
}

export const QUESTION_REFUSALS = [
  'not_open_yet',
  'already_open',
  'closed',
  'no_quorum',
  'nobody_there',
  'not_this_method',
  'seat_not_on_list',
  'not_your_seat',
  'already_voted',
  'unknown_choice',
  'no_tie_to_decide',
] as const;
export type QuestionRefusal = (typeof QUESTION_REFUSALS)[number] | TallyFault;

type Step<T> = Result<T, QuestionRefusal>;

export const prepared = (rule: QuestionRule): Prepared => ({ at: 'prepared', rule });

/** Opens with a snapshot of the room. Without quorum nothing opens: the sentence says how many are missing. */
export function openQuestion(
  state: QuestionState,
  {
    seats,
    inOffice,
    quorumReached,
  }: { seats: readonly QuestionSeat[]; inOffice: number; quorumReached: boolean },
): Step<Open> {
  if (state.at !== 'prepared') return refuse(state.at === 'open' ? 'already_open' : 'closed');
  if (!quorumReached) return refuse('no_quorum');
  if (seats.length === 0) return refuse('nobody_there');
  const through = seats.filter((seat) => seat.through !== null).length;
  const room = { present: seats.length - through, represented: through, inOffice, quorumReached };
  return ok({
    at: 'open',
    rule: state.rule,
    seats,
    room,
    votes: new Map(),
    signatures: new Set(),
    counted: NOTHING,
  });
}

export interface VoteCast {
  readonly seat: string;
  /** Seat of the person who votes; null: the desk types it for her. */
  readonly by: string | null;
  readonly choice: Choice;
}

/**
 * One seat votes: by its own person, by the holder of its proxy when the question opened, or at the desk. The same named
 * vote again is no second one; another replaces it until closing where the rule lets it. A secret vote is final: nobody
 * knows which ballot it was.
 */
export function castVote(state: QuestionState, { seat, by, choice }: VoteCast): Step<Open> {
  if (state.at !== 'open') return refuse(state.at === 'closed' ? 'closed' : 'not_open_yet');
  if (state.rule.method === 'show_of_hands') return refuse('not_this_method');
  if (!CHOICES.includes(choice)) return refuse('unknown_choice');
  const place = state.seats.find((one) => one.seat === seat);
  if (!place) return refuse('seat_not_on_list');
  if (by !== null && by !== (place.through ?? place.seat)) return refuse('not_your_seat');
  if (state.rule.method === 'secret') {
    if (state.signatures.has(seat)) return refuse('already_voted');
    const signatures = new Set([...state.signatures, seat]);
    return ok({ ...state, signatures, counted: sumOf(state.counted, tallyOf([choice])) });
  }
  const before = state.votes.get(seat);
  if (before === choice) return ok(state);
  if (before !== undefined && !state.rule.mayChange) return refuse('already_voted');
  return ok({ ...state, votes: new Map([...state.votes, [seat, choice]]) });
}

/** The hands as they were counted; counting again replaces the count until closing. */
export function countHands(state: QuestionState, hands: Omit<Tally, 'void'>): Step<Open> {
  if (state.at !== 'open') return refuse(state.at === 'closed' ? 'closed' : 'not_open_yet');
  if (state.rule.method !== 'show_of_hands') return refuse('not_this_method');
  const checked = checkTally('show_of_hands', { ...hands, void: 0 }, state.room);
  return checked.ok ? ok({ ...state, counted: checked.value.tally }) : refuse(checked.error.fault);
}

/** Slips of people without a phone, counted by two: added once to what came by the phones, with who signed for them. */
export function addSlips(state: QuestionState, slips: Tally, signed: readonly string[]): Step<Open> {
  if (state.at !== 'open') return refuse(state.at === 'closed' ? 'closed' : 'not_open_yet');
  if (state.rule.method !== 'secret') return refuse('not_this_method');
  if (signed.some((seat) => !state.seats.some((one) => one.seat === seat))) return refuse('seat_not_on_list');
  const signatures = new Set([...state.signatures, ...signed]);
  if (signatures.size !== state.signatures.size + signed.length) return refuse('already_voted');
  const checked = checkTally('secret', sumOf(state.counted, slips), state.room, signatures.size);
  return checked.ok
    ? ok({ ...state, signatures, counted: checked.value.tally })
    : refuse(checked.error.fault);
}

export const tallyOfState = ({ votes, counted }: Voting): Tally => sumOf(counted, tallyOf(votes.values()));

/** Closes for good. A second closing is refused, so that two facilitators do not both announce. */
export function closeQuestion(state: QuestionState): Step<Closed> {
  if (state.at !== 'open') return refuse(state.at === 'closed' ? 'closed' : 'not_open_yet');
  return ok({ ...state, at: 'closed', outcome: outcomeOf(state.rule, tallyOfState(state), state.room) });
}

/** The chair decides a tie, once, where the rule lets her. */
export function decideTie(state: QuestionState, chair: Exclude<ChairSays, null>): Step<Closed> {
  if (state.at !== 'closed') return refuse('not_open_yet');
  if (state.outcome.reason !== 'tie_waits_for_chair') return refuse('no_tie_to_decide');
  return ok({ ...state, outcome: outcomeOf(state.rule, tallyOfState(state), state.room, chair) });
}

/** The seats that may vote, from a room at an instant: the present by themselves, the represented by their holders. */
export function seatsToVote(
  seats: readonly { readonly id: string }[],
  present: ReadonlySet<string>,
  spokenFor: ReadonlyMap<string, string>,
): readonly QuestionSeat[] {
  return seats.flatMap(({ id }): QuestionSeat[] => {
    if (present.has(id)) return [{ seat: id, through: null }];
    const holder = spokenFor.get(id);
    return holder === undefined ? [] : [{ seat: id, through: holder }];
  });
}
