import fc from 'fast-check';
import { ACTS, checkSchedule, type EditionTimes, mayDo, phaseAt, PHASES, type Span } from '.';

const schedule: Span[] = [
  { phase: 'ideas', startsAt: 100, endsAt: 200 },
  { phase: 'review', startsAt: 200, endsAt: 300 },
  { phase: 'vote', startsAt: 300, endsAt: 400 },
  { phase: 'results', startsAt: 450, endsAt: null },
];
const planned: EditionTimes = { schedule, openedAt: null, closedAt: null, countedAt: null };
const opened = { ...planned, openedAt: 310 };

describe('phaseAt', () => {
  it.each([
    ['before the call for ideas', planned, 99, 'upcoming'],
    ['at its first instant', planned, 100, 'ideas'],
    ['at its last instant', planned, 199, 'ideas'],
    ['at its end', planned, 200, 'review'],
    ['when the vote is due but not opened', planned, 350, 'review'],
    ['once opened', opened, 310, 'vote'],
    ['opened early', { ...planned, openedAt: 250 }, 251, 'vote'],
    ['at the planned end, sharp', opened, 400, 'count'],
    ['closed by hand', { ...opened, closedAt: 320 }, 321, 'count'],
    ['counted', { ...opened, closedAt: 320, countedAt: 330 }, 331, 'results'],
    ['an imported edition without calendar', { ...planned, schedule: [], countedAt: 1 }, 2, 'results'],
  ] as const)('%s', (_, times, now, phase) => {
    expect(phaseAt(times, now)).toBe(phase);
  });

  it('never goes back', () => {
    const instant = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(instant, instant, fc.option(instant), (one, other, opening) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        const at = (now: number) =>
          PHASES.indexOf(
            phaseAt({ ...planned, openedAt: opening !== null && opening <= now ? opening : null }, now),
          );
        // Opening cannot come after the planned end: `mayDo` refuses it.
        fc.pre(opening === null || opening < 400);
        expect(at(before)).toBeLessThanOrEqual(at(after));
      }),
    );
  });
});

describe('checkSchedule', () => {
  const faultsOf = (spans: readonly Span[]) => {
    const checked = checkSchedule(spans);
    return checked.ok ? [] : checked.error.map(({ fault, phase }) => `${phase} ${fault}`);
  };
  const changed = (phase: string, change: Partial<Span>) =>
    schedule.map((span) => (span.phase === phase ? { ...span, ...change } : span));

  it('takes phases that follow each other, results later', () => {
    expect(faultsOf(schedule)).toEqual([]);
  });

  it.each([
    ['two phases at once', changed('review', { startsAt: 190 }), ['review overlap']],
    ['days that belong to nothing', changed('vote', { startsAt: 310 }), ['vote gap']],
    ['a vote before the review', changed('vote', { startsAt: 150, endsAt: 180 }), ['vote wrong_order']],
    ['results before the vote ends', changed('results', { startsAt: 390 }), ['results overlap']],
    ['an end before its start', changed('vote', { endsAt: 300 }), ['vote ends_before_it_starts']],
    ['a vote without end', changed('vote', { endsAt: null }), ['vote endless']],
    ['no vote', schedule.filter(({ phase }) => phase !== 'vote'), ['vote missing']],
    ['ideas twice', [...schedule, schedule[0] as Span], ['ideas repeated']],
  ])('refuses %s', (_, spans, faults) => {
    expect(faultsOf(spans)).toEqual(faults);
  });
});

describe('mayDo', () => {
  it('lets a ballot in from the opening to the planned end, and not an instant longer', () => {
    expect(mayDo('cast_ballot', planned, 350)).toEqual({ allowed: false, why: 'too_early' });
    expect(mayDo('cast_ballot', opened, 399)).toEqual({ allowed: true });
    expect(mayDo('cast_ballot', opened, 400)).toEqual({ allowed: false, why: 'too_late' });
  });

  it('opens once, never before the call for ideas nor after the planned end', () => {
    expect(mayDo('open_vote', planned, 99)).toEqual({ allowed: false, why: 'too_early' });
    expect(mayDo('open_vote', planned, 250)).toEqual({ allowed: true });
    expect(mayDo('open_vote', planned, 400)).toEqual({ allowed: false, why: 'too_late' });
    expect(mayDo('open_vote', opened, 320)).toEqual({ allowed: false, why: 'already_done' });
  });

  it('still closes the urn after the planned end', () => {
    expect(mayDo('close_vote', opened, 500)).toEqual({ allowed: true });
    expect(mayDo('close_vote', { ...opened, closedAt: 400 }, 500)).toEqual({
      allowed: false,
      why: 'already_done',
    });
  });

  it('answers every act in every phase', () => {
    const times = [planned, opened, { ...opened, closedAt: 1 }, { ...opened, closedAt: 1, countedAt: 2 }];
    for (const act of ACTS)
      for (const time of times) expect(typeof mayDo(act, time, 250).allowed).toBe('boolean');
  });
});
