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
import { playQuestion, type QuestionAct, questionActs } from '../../test/question-acts';

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
  const acts = questionActs(
    seats.map(({ seat }) => seat),
    'zoe',
  );
  const method = fc.constantFrom<VoteMethod>('show_of_hands', 'named', 'secret');
  const play = (own: Partial<QuestionRule>, list: readonly QuestionAct[]) =>
    playQuestion(rule(own), opening, list);

  it('keeps every vote, and nobody’s twice', () => {
    fc.assert(
      fc.property(method, fc.boolean(), acts, (how, mayChange, list) => {
        for (const { after: now } of play({ method: how, mayChange }, list)) {
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
        for (const { before, after: now, refused } of play({ method: how, mayChange }, list)) {
          if (before.at !== 'closed') continue;
          expect(now).toBe(before);
          expect(refused).toBe('closed');
        }
      }),
    );
  });

  it('counts a named vote as a list of people with one line each would', () => {
    fc.assert(
      fc.property(fc.boolean(), acts, (mayChange, list) => {
        const lines = new Map<string, Choice>();
        for (const { after: now, act, refused } of play({ method: 'named', mayChange }, list)) {
          if (act.act === 'vote' && refused === null) lines.set(act.seat, act.choice);
          if (now.at === 'prepared') continue;
          for (const each of CHOICES)
            expect(tallyOfState(now)[each]).toBe([...lines.values()].filter((said) => said === each).length);
        }
      }),
    );
  });

  it('lets nobody vote for a seat that is not hers to vote for', () => {
    fc.assert(
      fc.property(method, acts, (how, list) => {
        for (const { act, refused } of play({ method: how }, list)) {
          if (act.act !== 'vote' || refused !== null || act.by === null) continue;
          expect(seats).toContainEqual({ seat: act.seat, through: act.by === act.seat ? null : act.by });
        }
      }),
    );
  });
});
