import fc from 'fast-check';
import {
  DEFAULT_RULES,
  nextSpeaker,
  noticeDelayMet,
  planAgenda,
  speakingOrder,
  speakingTime,
  TURN_KINDS,
  type TurnKind,
} from '..';

const asked = (id: string, kind: TurnKind, askedAt: number, seat = id) => ({ id, seat, kind, askedAt });
const rule = DEFAULT_RULES.speaking;

describe('the speaking queue', () => {
  const queue = [
    asked('bo', 'contribution', 1),
    asked('ada', 'question', 2),
    asked('di', 'reply', 3),
    asked('cy', 'point_of_order', 4),
  ];
  const order = (...args: Parameters<typeof speakingOrder>) => speakingOrder(...args).map(({ id }) => id);

  it('follows the priorities of the body, then the time of asking', () => {
    expect(order(queue, rule)).toEqual(['cy', 'di', 'bo', 'ada']);
    expect(order(queue, { priorities: [[...TURN_KINDS]], firstTimersFirst: true })).toEqual([
      'bo',
      'ada',
      'di',
      'cy',
    ]);
    expect(nextSpeaker(queue, rule)?.id).toBe('cy');
    expect(nextSpeaker([], rule)).toBeNull();
  });

  it('lets whoever has not spoken yet go first within a rank, where the body says so', () => {
    const taken = new Map([['bo', 2]]);
    expect(order(queue, rule, taken)).toEqual(['cy', 'di', 'ada', 'bo']);
    expect(order(queue, { ...rule, firstTimersFirst: false }, taken)).toEqual(['cy', 'di', 'bo', 'ada']);
  });

  it('loses nobody, and keeps the order of those who wait when somebody asks', () => {
    const request = fc.record({
      id: fc.uuid(),
      seat: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom(...TURN_KINDS),
      askedAt: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.uniqueArray(request, { selector: ({ id }) => id }), request, (list, late) => {
        fc.pre(list.every(({ id }) => id !== late.id));
        const before = order(list, rule);
        const after = order([late, ...list], rule);
        expect(after).toHaveLength(list.length + 1);
        expect(after.filter((id) => id !== late.id)).toEqual(before);
        expect(order([...list].reverse(), rule)).toEqual(before);
      }),
    );
  });
});

describe('speakingTime', () => {
  it('sums turns, people and time, the running turn included', () => {
    const turns = [
      { seat: 'ada', startedAt: 0, endedAt: 60_000 },
      { seat: 'bo', startedAt: 60_000, endedAt: 90_000 },
      { seat: 'ada', startedAt: 90_000, endedAt: null },
      { seat: 'guest', startedAt: 100_000, endedAt: 100_000 },
    ];
    const sex = (seat: string) => ({ ada: 'female', bo: 'male' })[seat] ?? null;
    expect(speakingTime(turns, sex, 120_000)).toEqual([
      { group: 'female', people: 1, turns: 2, milliseconds: 90_000 },
      { group: 'male', people: 1, turns: 1, milliseconds: 30_000 },
      { group: null, people: 1, turns: 1, milliseconds: 0 },
    ]);
  });
});

describe('planAgenda', () => {
  const minute = 60_000;
  const meeting = { startsAt: 1_000 * minute, endsAt: 1_120 * minute };

  it('puts items one after the other', () => {
    const plan = planAgenda(
      [
        { id: 'a', minutes: 15 },
        { id: 'b', minutes: 45 },
      ],
      meeting,
    );
    expect(plan).toMatchObject({ totalMinutes: 60, leftMinutes: 60, findings: [] });
    expect(plan.lines[1]).toEqual({ id: 'b', startsAt: 1_015 * minute, endsAt: 1_060 * minute });
  });

  it('says what does not fit, and what has no duration', () => {
    const items = [
      { id: 'a', minutes: 130 },
      { id: 'b', minutes: null },
      { id: 'c', minutes: 5 },
    ];
    expect(planAgenda(items, meeting)).toMatchObject({
      totalMinutes: 135,
      leftMinutes: -15,
      findings: [
        { finding: 'item_longer_than_meeting', id: 'a', overMinutes: 10 },
        { finding: 'no_duration', id: 'b' },
        { finding: 'agenda_longer_than_meeting', id: null, overMinutes: 15 },
      ],
    });
  });

  it('has no room to compare with where the meeting has no end', () => {
    expect(planAgenda([{ id: 'a', minutes: 600 }], { ...meeting, endsAt: null })).toMatchObject({
      leftMinutes: null,
      findings: [],
    });
  });
});

describe('noticeDelayMet, in the civil days of the town', () => {
  const at = (text: string) => Date.parse(text);
  const meeting = at('2027-03-31T18:00:00+02:00');

  it.each([
    [
      'seven days apart',
      'calendar',
      7,
      '2027-03-24T23:59:00+01:00',
      { met: true, had: 7, lastDay: '2027-03-24' },
    ],
    [
      'a minute later is a day later',
      'calendar',
      7,
      '2027-03-25T00:00:00+01:00',
      { met: false, had: 6, lastDay: '2027-03-24' },
    ],
    [
      'five clear days',
      'clear',
      5,
      '2027-03-25T12:00:00+01:00',
      { met: true, had: 5, lastDay: '2027-03-25' },
    ],
    [
      'four clear days',
      'clear',
      5,
      '2027-03-26T08:00:00+01:00',
      { met: false, had: 4, lastDay: '2027-03-25' },
    ],
    ['no delay', 'clear', 0, '2027-03-31T17:00:00+02:00', { met: true, had: 0, lastDay: '2027-03-31' }],
    [
      'a notice after the meeting',
      'calendar',
      0,
      '2027-03-31T19:00:00+02:00',
      { met: false, had: 0, lastDay: '2027-03-31' },
    ],
    [
      'a notice of the day after',
      'calendar',
      0,
      '2027-04-01T08:00:00+02:00',
      { met: false, had: 0, lastDay: '2027-03-31' },
    ],
  ] as const)('%s', (_, count, days, called, expected) => {
    // The clocks go forward on 28 March 2027: that week has an hour less, and as many days.
    expect(noticeDelayMet({ days, count }, at(called), meeting, 'Europe/Paris')).toEqual({
      needed: days,
      ...expected,
    });
  });

  it('is another day in another zone', () => {
    const [called, starts] = [at('2027-03-24T23:30:00+01:00'), meeting];
    expect(noticeDelayMet({ days: 7, count: 'calendar' }, called, starts, 'Europe/Paris').met).toBe(true);
    expect(noticeDelayMet({ days: 7, count: 'calendar' }, called, starts, 'Indian/Reunion').met).toBe(false);
  });

  it('is met exactly until the end of the last day', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') });
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (one, other, days, clear) => {
          const [called, starts] = [Math.min(one, other), Math.max(one, other)];
          const answer = noticeDelayMet(
            { days, count: clear ? 'clear' : 'calendar' },
            called,
            starts,
            'Europe/Paris',
          );
          expect(answer.met).toBe(day.format(called) <= answer.lastDay);
          expect(answer.met).toBe(answer.had >= days);
        },
      ),
    );
  });
});
