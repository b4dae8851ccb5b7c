import fc from 'fast-check';
import {
  addSlips,
  castVote,
  type Choice,
  CHOICES,
  closeQuestion,
  countHands,
  openQuestion,
  prepared,
  type QuestionRefusal,
  type QuestionRule,
  type QuestionSeat,
  type QuestionState,
  type Tally,
} from '../src';

/** What people do to a question, in any order, sense or none. `by` null: typed at the desk. */
export type QuestionAct =
  | { readonly act: 'open' }
  | { readonly act: 'vote'; readonly seat: string; readonly by: string | null; readonly choice: Choice }
  | { readonly act: 'hands'; readonly hands: Omit<Tally, 'void'> }
  | { readonly act: 'slips'; readonly slips: Tally; readonly signed: readonly string[] }
  | { readonly act: 'close' };

/** Lists of acts on `seats`, opened first; `stranger` is a seat that may not vote. Mostly votes. */
export function questionActs(
  seats: readonly string[],
  stranger: string,
  { most = 25 }: { readonly most?: number } = {},
): fc.Arbitrary<readonly QuestionAct[]> {
  const seat = fc.constantFrom(...seats, stranger);
  const count = fc.nat(3);
  const hands = fc.record({ for: count, against: count, abstain: count });
  const slips = fc.record({ for: count, against: count, abstain: count, void: count });
  const act = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        act: fc.constant('vote' as const),
        seat,
        by: fc.option(seat),
        choice: fc.constantFrom(...CHOICES),
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('hands' as const), hands }) },
    {
      weight: 1,
      arbitrary: fc.record({
        act: fc.constant('slips' as const),
        slips,
        signed: fc.array(seat, { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom({ act: 'close' as const }, { act: 'open' as const }) },
  );
  return fc.array(act, { maxLength: most }).map((acts): readonly QuestionAct[] => [{ act: 'open' }, ...acts]);
}

/** The room when the question opens. */
export interface Opening {
  readonly seats: readonly QuestionSeat[];
  readonly inOffice: number;
  readonly quorumReached: boolean;
}

export interface PlayedAct {
  readonly act: QuestionAct;
  readonly before: QuestionState;
  readonly after: QuestionState;
  /** Null: taken. */
  readonly refused: QuestionRefusal | null;
}

function step(state: QuestionState, act: QuestionAct, opening: Opening) {
  if (act.act === 'vote') return castVote(state, act);
  if (act.act === 'hands') return countHands(state, act.hands);
  if (act.act === 'slips') return addSlips(state, act.slips, act.signed);
  return act.act === 'close' ? closeQuestion(state) : openQuestion(state, opening);
}

/** The acts as the rules take them, one after the other: what a database that keeps the rules must do too. */
export function playQuestion(
  rule: QuestionRule,
  opening: Opening,
  acts: readonly QuestionAct[],
): readonly PlayedAct[] {
  const played: PlayedAct[] = [];
  let state: QuestionState = prepared(rule);
  for (const act of acts) {
    const before = state;
    const next = step(before, act, opening);
    if (next.ok) state = next.value;
    played.push({ act, before, after: state, refused: next.ok ? null : next.error });
  }
  return played;
}
