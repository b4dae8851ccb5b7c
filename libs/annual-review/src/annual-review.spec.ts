import { DEFAULT_RULES, type Room } from '@parvis/quorum';
import fc from 'fast-check';
import {
  attended,
  dayOf,
  daysBetween,
  guarded,
  type Happened,
  type HappenedAnswer,
  type HappenedMeeting,
  type HappenedQuestion,
  hourOf,
  LEAST_SHOWN,
  type Mandate,
  median,
  memberMoves,
  opinionFigures,
  reviewOf,
  yearBounds,
} from '.';

const at = (text: string): number => Date.parse(text);
const COLLEGES = [
  { key: 'residents', name: 'Habitants' },
  { key: 'actors', name: 'Acteurs locaux' },
];

describe('the middle value', () => {
  it.each([
    [[], null],
    [[12], 12],
    [[30, 10, 20], 20],
    [[40, 10, 20, 30], 25],
    [[1, 2], 1.5],
    [[7, 7, 7, 90], 7],
  ])('of %j is %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('has at most half of the values on each side, and lies between the ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (values) => {
        const middle = median(values) ?? -1;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });
});

describe('a year of the town', () => {
  it('begins and ends at midnight in Paris', () => {
    const { from, to } = yearBounds(2026);
    expect([dayOf(from), hourOf(from)]).toEqual(['2026-01-01', '00:00']);
    expect([dayOf(from - 1), hourOf(from - 1)]).toEqual(['2025-12-31', '23:59']);
    expect(dayOf(to - 1)).toBe('2026-12-31');
    expect(at('2026-12-31T22:30:00Z')).toBeLessThan(to);
    expect(at('2026-12-31T23:30:00Z')).toBeGreaterThanOrEqual(to);
  });

  it('follows the one before without a gap, whatever the year, and counts its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1977, max: 2200 }), (year) => {
        expect(yearBounds(year).to).toBe(yearBounds(year + 1).from);
        expect(dayOf(yearBounds(year).from)).toBe(`${year}-01-01`);
        expect([365, 366]).toContain(daysBetween(`${year}-01-01`, `${year + 1}-01-01`));
      }),
    );
    expect(daysBetween('2026-03-20', '2026-04-02')).toBe(13);
  });
});

describe('small numbers', () => {
  it('are not said, nor what one could compute them from', () => {
    expect(guarded({ women: 8, men: 7, undeclared: 1 })).toEqual({ women: 8, men: null, undeclared: null });
    expect(guarded({ women: 8, men: 7, undeclared: 0 })).toEqual({ women: 8, men: 7, undeclared: 0 });
    expect(guarded({ women: 9, men: 3, undeclared: 0 })).toEqual({ women: null, men: null, undeclared: 0 });
    expect(guarded({ women: 2, men: 1, undeclared: 0 })).toEqual({
      women: null,
      men: null,
      undeclared: null,
    });
    expect(guarded({ women: 0, men: 0, undeclared: 0 })).toEqual({ women: 0, men: 0, undeclared: 0 });
  });

  it('never leave one part alone unsaid', () => {
    const size = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.record({ women: size, men: size, undeclared: size }), (parts) => {
        const said = Object.values(guarded(parts));
        expect(said.filter((part) => part === null)).not.toHaveLength(1);
        expect(said.every((part) => part === null || part === 0 || part >= LEAST_SHOWN)).toBe(true);
      }),
    );
  });
});

describe('who was there', () => {
  const rule = { ...DEFAULT_RULES.proxies, perHolder: 1 };
  const seats = ['a', 'b', 'c'].map((id) => ({ id, college: 'residents' }));
  const proxy = (giver: string, holder: string, revokedAt: number | null = null) => ({
    ...{ giver, holder, givenAt: 1, revokedAt },
  });
  const room = (more: Partial<Room>): Room => ({ seats, stays: [], proxies: [], ...more });
  const stay = (seat: string, cameAt = 10, leftAt: number | null = 20) => ({ seat, cameAt, leftAt });

  it('counts who came for a while, and who was voted for by somebody there', () => {
    const counted = attended(rule, COLLEGES, room({ stays: [stay('a')], proxies: [proxy('b', 'a')] }));
    expect(counted).toEqual([{ name: 'Habitants', seats: 3, present: 1, represented: 1 }]);
  });

  it('counts nobody twice, and no proxy that never spoke', () => {
    const stays = [stay('a'), stay('b', 15), stay('a', 30, null)];
    const proxies = [proxy('b', 'a'), proxy('c', 'b', 12)];
    expect(attended(rule, COLLEGES, room({ stays, proxies }))).toEqual([
      { name: 'Habitants', seats: 3, present: 2, represented: 0 },
    ]);
    const full = room({ stays: [stay('a')], proxies: [proxy('b', 'a'), proxy('c', 'a')] });
    expect(attended(rule, COLLEGES, full)?.[0]).toMatchObject({ represented: 1 });
  });

  it('says nothing where nobody was noted', () => {
    expect(attended(rule, COLLEGES, room({ proxies: [proxy('b', 'a')] }))).toBeNull();
  });
});

describe('answers to opinions', () => {
  const sent = (more: Partial<HappenedAnswer>): HappenedAnswer => ({
    ...{ title: 'Aire de jeux', recipient: 'Grand Cahors', sentOn: '2026-03-01', dueOn: '2026-05-01' },
    ...{ answer: null, answeredOn: null, ...more },
  });
  const answered = (answeredOn: string, answer: HappenedAnswer['answer'] = 'partly') =>
    sent({ answer, answeredOn });

  it('are late after their day, and not on it', () => {
    expect(opinionFigures([sent({})], '2026-05-01')).toMatchObject({ waiting: 1, late: 0 });
    expect(opinionFigures([sent({})], '2026-05-02')).toMatchObject({ waiting: 0, late: 1 });
  });

  it('have a median delay of those that came: of two, of one, of none', () => {
    const two = [answered('2026-03-11'), answered('2026-05-20', 'followed'), sent({})];
    expect(opinionFigures(two, '2026-12-31')).toMatchObject({
      ...{ medianDays: 45, followed: 1, partly: 1, late: 1, answeredLate: 1 },
    });
    expect(opinionFigures([answered('2026-03-11')], '2026-12-31').medianDays).toBe(10);
    expect(opinionFigures([sent({})], '2026-12-31').medianDays).toBeNull();
  });

  it('that came after the review was made had not come', () => {
    expect(opinionFigures([answered('2026-06-01')], '2026-05-31')).toMatchObject({ late: 1, partly: 0 });
  });
});

describe('members who come and leave', () => {
  const mandate = (from: string, until: string | null = null, sex: Mandate['sex'] = 'F'): Mandate => ({
    ...{ college: 'residents', sex, from, until },
  });

  it('are of the year of their first and last day', () => {
    const moves = memberMoves(
      COLLEGES,
      [
        mandate('2025-02-01'),
        mandate('2024-01-01', '2025-12-31'),
        mandate('2024-01-01', '2026-12-31'),
        mandate('2026-12-31'),
        mandate('2027-01-01'),
      ],
      2026,
      '2027-02-01',
    );
    expect(moves).toMatchObject({ atStart: 2, arrived: 1, left: 1, atEnd: 2 });
    expect(moves.sexes).toEqual({ women: null, men: null, undeclared: null });
  });

  it('add up, whatever happened', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => dayOf(at('2024-06-01') + days * 86_400_000));
    const one = fc.record({
      college: fc.constantFrom('residents', 'actors'),
      sex: fc.constant(null),
      from: day,
      until: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), day, (mandates, asOf) => {
        const { atStart, arrived, left, atEnd, colleges } = memberMoves(COLLEGES, mandates, 2026, asOf);
        // A review of a year that has not begun says nothing of it.
        if (asOf < '2026-01-01') return;
        expect(atStart + arrived).toBe(left + atEnd);
        expect(colleges.reduce((sum, line) => sum + line.atEnd, 0)).toBe(atEnd);
      }),
    );
  });
});

describe('the review of a year', () => {
  const nothing: Happened = { meetings: [], followUps: [], opinions: [], colleges: COLLEGES, mandates: [] };
  const meeting = (number: number, more: Partial<HappenedMeeting>): HappenedMeeting => ({
    ...{ number, title: `Séance ${number}`, state: 'held', startsAt: at('2026-03-10T17:00:00Z') },
    ...{ openedAt: null, closedAt: null, openToPublic: true, proxies: DEFAULT_RULES.proxies },
    ...{ colleges: COLLEGES, room: { seats: [], stays: [], proxies: [] }, questions: [], ...more },
  });
  const question: HappenedQuestion = {
    ...{ number: 1, wording: 'Demander des bancs', method: 'named', result: 'adopted' },
    ...{ for: 5, against: 1, abstain: 0 },
  };

  it('of nothing is empty, and no figure is made up', () => {
    const { meetings, presence, votes, opinions, members } = reviewOf(2026, '2027-01-10', nothing);
    expect([meetings.held, meetings.minutes, presence.seats, votes.lines.length]).toEqual([0, 0, 0, 0]);
    expect([opinions.medianDays, members.atEnd]).toEqual([null, 0]);
  });

  it('counts hours where they are known, and meetings as what became of them', () => {
    const known = { openedAt: at('2026-03-10T17:05:00Z'), closedAt: at('2026-03-10T19:20:00Z') };
    const { meetings, presence } = reviewOf(2026, '2027-01-10', {
      ...nothing,
      meetings: [
        meeting(2, { state: 'cancelled', startsAt: at('2026-06-01T16:00:00Z') }),
        meeting(1, known),
        meeting(3, { startsAt: at('2026-09-01T16:00:00Z') }),
        meeting(4, { state: 'called', startsAt: at('2026-11-01T17:00:00Z') }),
      ],
    });
    expect(meetings).toMatchObject({ held: 2, cancelled: 1, postponed: 0, toCome: 1, minutes: 135 });
    expect(meetings.lines.map(({ number, from, until }) => [number, from, until])).toEqual([
      [1, '18:05', '20:20'],
      [2, '18:00', null],
      [3, '18:00', null],
      [4, '18:00', null],
    ]);
    expect(presence.unrecorded).toBe(2);
  });

  it('gives no wording and no count of a meeting behind closed doors', () => {
    const meetings = [
      meeting(1, { questions: [question] }),
      meeting(2, { openToPublic: false, questions: [question] }),
    ];
    const { votes } = reviewOf(2026, '2027-01-10', { ...nothing, meetings });
    expect(votes.adopted).toBe(2);
    expect(votes.lines.map(({ wording, for: inFavour }) => [wording, inFavour])).toEqual([
      ['Demander des bancs', 5],
      [null, null],
    ]);
  });

  it('says of what was decided that its day has passed', () => {
    const followUp = {
      meeting: 1,
      decision: 'Bancs',
      task: 'Écrire',
      owner: 'Animation',
      dueOn: '2026-06-01',
    };
    const followUps = [
      { ...followUp, state: 'open' },
      { ...followUp, state: 'done' },
      { ...followUp, state: 'open', dueOn: '2027-01-10' },
    ] as const;
    const { decisions } = reviewOf(2026, '2027-01-10', { ...nothing, followUps });
    expect(decisions).toMatchObject({ done: 1, late: 1, open: 1, dropped: 0 });
  });

  it('adds presence over the meetings, and never counts more than the seats', () => {
    const seats = ['a', 'b', 'c', 'd'];
    const some = fc.subarray(seats);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(some, fc.constantFrom(...seats), fc.constantFrom(...seats)), { maxLength: 5 }),
        (told) => {
          const meetings = told.map(([here, giver, holder], index) =>
            meeting(index + 1, {
              proxies: { ...DEFAULT_RULES.proxies, perHolder: 2 },
              room: {
                seats: seats.map((id) => ({ id, college: id < 'c' ? 'residents' : 'actors' })),
                stays: here.map((seat) => ({ seat, cameAt: 10, leftAt: null })),
                proxies: [{ giver, holder, givenAt: 5, revokedAt: null }],
              },
            }),
          );
          const { presence } = reviewOf(2026, '2027-01-10', { ...nothing, meetings });
          const noted = told.filter(([here]) => here.length > 0);
          expect(presence.seats).toBe(4 * noted.length);
          expect(presence.present).toBe(noted.reduce((sum, [here]) => sum + here.length, 0));
          expect(presence.present + presence.represented).toBeLessThanOrEqual(presence.seats);
          expect(presence.unrecorded).toBe(told.length - noted.length);
        },
      ),
    );
  });
});
