import fc from 'fast-check';
import {
  actsFrom,
  endingSoon,
  endsSoon,
  isOver,
  mandateOn,
  MEMBERSHIP_ACTORS,
  MEMBERSHIP_ACTS,
  MEMBERSHIP_STATES,
  type MembershipAct,
  type MembershipState,
  NEEDS_REASON,
  stepMembership,
  takesSeat,
} from '.';

const withOrder = { needsRecognition: true };
const without = { needsRecognition: false };
const facilitator = { by: 'facilitator', reason: null } as const;

describe('the states of a membership', () => {
  it('lead from a proposal to the end of a mandate', () => {
    const path: [MembershipAct, MembershipState][] = [
      ['accept', 'accepted'],
      ['recognise', 'recognised'],
      ['activate', 'active'],
      ['suspend', 'suspended'],
      ['resume', 'active'],
      ['end', 'ended'],
    ];
    let state: MembershipState = 'proposed';
    for (const [act, to] of path) {
      const step = stepMembership(
        state,
        act,
        { by: 'facilitator', reason: 'le règlement, art. 4' },
        withOrder,
      );
      expect(step).toEqual({ ok: true, value: to });
      state = to;
    }
    expect(isOver(state)).toBe(true);
  });

  it.each([
    [
      'a seat before the order that recognises the body',
      'accepted',
      'activate',
      facilitator,
      'needs_recognition',
    ],
    [
      'a suspension without a reason',
      'active',
      'suspend',
      { by: 'facilitator', reason: ' ' },
      'needs_reason',
    ],
    ['a member who suspends', 'active', 'suspend', { by: 'member', reason: 'x' }, 'not_yours_to_do'],
    ['a calendar that suspends', 'active', 'suspend', { by: 'calendar', reason: null }, 'not_yours_to_do'],
    ['somebody who comes back', 'resigned', 'activate', facilitator, 'not_from_here'],
    ['an answer to nothing', 'active', 'accept', facilitator, 'not_from_here'],
  ] as const)('refuse %s', (_, state, act, how, error) => {
    expect(stepMembership(state, act, how, withOrder)).toEqual({ ok: false, error });
  });

  it('let the calendar end a mandate, without a word', () => {
    expect(stepMembership('active', 'end', { by: 'calendar', reason: null }, withOrder).ok).toBe(true);
  });

  it('need no order where nobody recognises the body', () => {
    expect(stepMembership('accepted', 'activate', facilitator, without)).toEqual({
      ok: true,
      value: 'active',
    });
    expect(actsFrom('accepted', 'facilitator', withOrder)).not.toContain('activate');
  });

  it('always let a member of any seat leave', () => {
    for (const state of MEMBERSHIP_STATES.filter(takesSeat))
      expect(actsFrom(state, 'member', withOrder)).toContain('resign');
  });

  it('offer on the screen what they take, and nothing else', () => {
    const any = <T>(list: readonly T[]) => fc.constantFrom(...list);
    fc.assert(
      fc.property(
        any(MEMBERSHIP_STATES),
        any(MEMBERSHIP_ACTS),
        any(MEMBERSHIP_ACTORS),
        fc.boolean(),
        (state, act, by, needsRecognition) => {
          const taken = stepMembership(state, act, { by, reason: 'dit' }, { needsRecognition });
          expect(actsFrom(state, by, { needsRecognition }).includes(act)).toBe(taken.ok);
        },
      ),
    );
  });

  it('never leave an end, nor give a seat to who refused', () => {
    for (const state of MEMBERSHIP_STATES.filter(isOver)) {
      expect(takesSeat(state)).toBe(false);
      for (const by of MEMBERSHIP_ACTORS) expect(actsFrom(state, by, without)).toEqual([]);
    }
    expect(NEEDS_REASON).not.toContain('resign');
  });
});

describe('mandates', () => {
  const mandate = { from: '2026-09-01', until: '2027-02-28' };

  it.each([
    ['2026-08-31', 'not_begun'],
    ['2026-09-01', 'running'],
    ['2027-02-28', 'running'],
    ['2027-03-01', 'over'],
  ])('on %s: %s', (day, standing) => {
    expect(mandateOn(mandate, day)).toBe(standing);
  });

  it.each([
    ['2026-11-29', { soon: false, daysLeft: 91 }],
    ['2026-11-30', { soon: true, daysLeft: 90 }],
    ['2027-02-28', { soon: true, daysLeft: 0 }],
    ['2027-03-01', { soon: false, daysLeft: null }],
    ['2026-08-31', { soon: false, daysLeft: null }],
  ])('warned 90 days ahead, on %s: %j', (day, answer) => {
    expect(endsSoon(mandate, day, 90)).toEqual(answer);
  });

  it('never end when they have no end', () => {
    expect(endsSoon({ from: '2020-01-01', until: null }, '2027-01-01', 9999).soon).toBe(false);
  });

  it('are listed with the nearest first', () => {
    const list = ['2027-03-10', '2027-02-28', '2028-01-01'].map((until) => ({ from: '2026-01-01', until }));
    expect(endingSoon(list, '2027-02-01', 60).map(({ until }) => until)).toEqual([
      '2027-02-28',
      '2027-03-10',
    ]);
  });
});
