import fc from 'fast-check';
import {
  addSlips,
  ballotsIn,
  castVote,
  type Choice,
  CHOICES,
  closeQuestion,
  countHands,
  decideTie,
  DEFAULT_RULES,
  type Open,
  openQuestion,
  prepared,
  type QuestionRule,
  type QuestionState,
  seatsToVote,
  tallyOfState,
  type VoteMethod,
} from '..';

const rule = (own: Partial<QuestionRule>): QuestionRule => ({ ...DEFAULT_RULES.questions, ...own });
const seats = [
  { seat: 'ada', through: null },
  { seat: 'bo', through: null },
  { seat: 'cy', through: null },
  // Di is away: Ada votes for her.
  { seat: 'di', through: 'ada' },
];
const opening = { seats, inOffice: 6, quorumReached: true };
const opened = (own: Partial<QuestionRule>): Open => {
  const state = openQuestion(prepared(rule(own)), opening);
  if (!state.ok) throw new Error(state.error);
  return state.value;
};
const vote = (state: QuestionState, seat: string, choice: Choice, by: string | null = seat) =>
  castVote(state, { seat, by, choice });
const after = (
  state: QuestionState,
  ...votes: [seat: string, choice: Choice, by?: string][]
): QuestionState =>
  votes.reduce((now: QuestionState, [seat, choice, by]) => {
    const step = vote(now, seat, choice, by ?? seat);
    if (!step.ok) throw new Error(step.error);
    return step.value;
  }, state);
const refusal = (step: { ok: boolean; error?: unknown }) => (step.ok ? null : step.error);

describe('a question', () => {
  it('freezes the room as it opens', () => {
    expect(opened({ method: 'named' }).room).toEqual({
      present: 3,
      represented: 1,
      inOffice: 6,
      quorumReached: true,
    });
    expect(
      seatsToVote([{ id: 'ada' }, { id: 'bo' }, { id: 'di' }], new Set(['ada']), new Map([['di', 'ada']])),
    ).toEqual([
      { seat: 'ada', through: null },
      { seat: 'di', through: 'ada' },
    ]);
  });

  it('does not open without a quorum, without anybody, nor twice', () => {
    expect(refusal(openQuestion(prepared(rule({})), { ...opening, quorumReached: false }))).toBe('no_quorum');
    expect(refusal(openQuestion(prepared(rule({})), { ...opening, seats: [] }))).toBe('nobody_there');
    expect(refusal(openQuestion(opened({}), opening))).toBe('already_open');
  });

  it('goes from opening to a result, a proxy included', () => {
    const state = after(opened({ method: 'named' }), ['ada', 'for'], ['di', 'against', 'ada'], ['bo', 'for']);
    const closed = closeQuestion(state);
    expect(closed.ok && closed.value.outcome).toMatchObject({ result: 'adopted', notVoting: 1 });
  });

  it.each([
    ['before it opens', prepared(rule({ method: 'named' })), 'ada', 'ada', 'not_open_yet'],
    ['for a seat that is not on the list', opened({ method: 'named' }), 'zoe', 'zoe', 'seat_not_on_list'],
    ['for somebody else', opened({ method: 'named' }), 'ada', 'bo', 'not_your_seat'],
    ['oneself, through a holder who may', opened({ method: 'named' }), 'di', 'di', 'not_your_seat'],
    [
      'by phone, where hands are counted',
      opened({ method: 'show_of_hands' }),
      'ada',
      'ada',
      'not_this_method',
    ],
  ] as const)('nobody votes %s', (_, state, seat, by, error) => {
    expect(refusal(castVote(state, { seat, by, choice: 'for' }))).toBe(error);
  });

  it('takes a second tap for the same vote, and another choice where the rule lets it', () => {
    const once = after(opened({ method: 'named' }), ['ada', 'for']);
    expect(vote(once, 'ada', 'for')).toEqual({ ok: true, value: once });
    const changed = after(once, ['ada', 'against']);
    expect(changed.at === 'open' && tallyOfState(changed)).toEqual({
      for: 0,
      against: 1,
      abstain: 0,
      void: 0,
    });
    expect(
      refusal(vote(after(opened({ method: 'named', mayChange: false }), ['ada', 'for']), 'ada', 'against')),
    ).toBe('already_voted');
  });

  it('takes one secret vote, even the same one again: nobody knows which it was', () => {
    const once = after(opened({ method: 'secret' }), ['ada', 'for']);
    expect(refusal(vote(once, 'ada', 'for'))).toBe('already_voted');
    expect(once.at === 'open' && [once.votes.size, [...once.signatures]]).toEqual([0, ['ada']]);
  });

  it('is closed once, and for good', () => {
    const closed = closeQuestion(opened({ method: 'named' }));
    if (!closed.ok) throw new Error(closed.error);
    expect(refusal(closeQuestion(closed.value))).toBe('closed');
    expect(refusal(vote(closed.value, 'ada', 'for'))).toBe('closed');
    expect(refusal(countHands(closed.value, { for: 1, against: 0, abstain: 0 }))).toBe('closed');
    expect(refusal(addSlips(closed.value, { for: 1, against: 0, abstain: 0, void: 0 }, ['ada']))).toBe(
      'closed',
    );
    expect(refusal(openQuestion(closed.value, opening))).toBe('closed');
  });

  it('counts hands again until closing, never more than the room', () => {
    const state = opened({ method: 'show_of_hands' });
    const first = countHands(state, { for: 4, against: 0, abstain: 0 });
    const again = first.ok ? countHands(first.value, { for: 3, against: 1, abstain: 0 }) : first;
    expect(again.ok && again.value.counted).toEqual({ for: 3, against: 1, abstain: 0, void: 0 });
    expect(refusal(countHands(state, { for: 4, against: 1, abstain: 0 }))).toBe('more_than_room');
    expect(refusal(countHands(opened({ method: 'named' }), { for: 1, against: 0, abstain: 0 }))).toBe(
      'not_this_method',
    );
  });

  it('adds slips to what came by phone: one signature a slip, one slip a seat', () => {
    const state = after(opened({ method: 'secret' }), ['ada', 'for']);
    const slips = { for: 1, against: 0, abstain: 0, void: 1 };
    const added = addSlips(state, slips, ['bo', 'cy']);
    expect(added.ok && added.value.counted).toEqual({ for: 2, against: 0, abstain: 0, void: 1 });
    expect(refusal(addSlips(state, slips, ['bo']))).toBe('ballots_without_signature');
    expect(refusal(addSlips(state, slips, ['bo', 'cy', 'di']))).toBe('signatures_without_ballot');
    expect(refusal(addSlips(state, slips, ['ada', 'bo']))).toBe('already_voted');
    expect(refusal(addSlips(state, slips, ['bo', 'bo']))).toBe('already_voted');
    expect(refusal(addSlips(state, slips, ['bo', 'zoe']))).toBe('seat_not_on_list');
  });

  it('lets the chair decide a tie once, where the rule says so', () => {
    const tied = (tie: QuestionRule['tie']) =>
      closeQuestion(after(opened({ method: 'named', tie }), ['ada', 'for'], ['bo', 'against']));
    const waiting = tied('chair');
    const decided = waiting.ok ? decideTie(waiting.value, 'for') : waiting;
    expect(decided.ok && decided.value.outcome).toMatchObject({ result: 'adopted', reason: 'chair_for' });
    expect(decided.ok && refusal(decideTie(decided.value, 'against'))).toBe('no_tie_to_decide');
    const round = tied('new_round');
    expect(round.ok && refusal(decideTie(round.value, 'for'))).toBe('no_tie_to_decide');
  });
});

describe('a question, whatever people do and in whatever order', () => {
  const seat = fc.constantFrom('ada', 'bo', 'cy', 'di', 'zoe');
  const choice = fc.constantFrom(...CHOICES);
  const count = fc.integer({ min: 0, max: 3 });
  const act = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ act: fc.constant('vote' as const), seat, by: fc.option(seat), choice }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        act: fc.constant('hands' as const),
        for: count,
        against: count,
        abstain: count,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        act: fc.constant('slips' as const),
        for: count,
        against: count,
        abstain: count,
        void: count,
        signed: fc.array(seat, { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ act: 'close' as const }) },
    { weight: 1, arbitrary: fc.constant({ act: 'open' as const }) },
  );
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  const step = (state: QuestionState, what: Act) => {
    if (what.act === 'vote') return castVote(state, what);
    if (what.act === 'hands') return countHands(state, what);
    if (what.act === 'slips') return addSlips(state, what, what.signed);
    return what.act === 'close' ? closeQuestion(state) : openQuestion(state, opening);
  };

  /** Every state that the acts lead through, with the act and whether it was taken. */
  const play = (method: VoteMethod, mayChange: boolean, acts: readonly Act[]) => {
    const seen: { before: QuestionState; now: QuestionState; what: Act; taken: boolean }[] = [];
    let now: QuestionState = prepared(rule({ method, mayChange }));
    for (const what of acts) {
      const before: QuestionState = now;
      const next = step(before, what);
      if (next.ok) now = next.value;
      seen.push({ before, now, what, taken: next.ok });
    }
    return seen;
  };
  const method = fc.constantFrom<VoteMethod>('show_of_hands', 'named', 'secret');
  const acts = fc.array(act, { maxLength: 25 }).map((list): Act[] => [{ act: 'open' }, ...list]);

  it('keeps every vote, and nobody’s twice', () => {
    fc.assert(
      fc.property(method, fc.boolean(), acts, (how, mayChange, list) => {
        for (const { now } of play(how, mayChange, list)) {
          if (now.at === 'prepared') continue;
          const ballots = ballotsIn(tallyOfState(now));
          expect(ballots).toBeLessThanOrEqual(seats.length);
          if (how === 'named') expect(ballots).toBe(now.votes.size);
          if (how === 'secret') expect(ballots).toBe(now.signatures.size);
          if (how === 'secret') expect(now.votes.size).toBe(0);
          if (now.at === 'closed')
            expect(ballots + now.outcome.notVoting).toBe(now.room.present + now.room.represented);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing once closed, and refuses by name', () => {
    fc.assert(
      fc.property(method, fc.boolean(), acts, (how, mayChange, list) => {
        for (const { before, now, taken } of play(how, mayChange, list)) {
          if (before.at === 'closed') expect([taken, now]).toEqual([false, before]);
        }
      }),
    );
  });

  it('counts a named vote as a list of people with one line each would', () => {
    fc.assert(
      fc.property(fc.boolean(), acts, (mayChange, list) => {
        const lines = new Map<string, Choice>();
        for (const { now, what, taken } of play('named', mayChange, list)) {
          if (what.act === 'vote' && taken) lines.set(what.seat, what.choice);
          if (now.at === 'prepared') continue;
          for (const each of CHOICES)
            expect(tallyOfState(now)[each]).toBe([...lines.values()].filter((said) => said === each).length);
        }
      }),
    );
  });
});
