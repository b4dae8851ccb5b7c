import fc from 'fast-check';
import { nextDays, rankOfDay, rhythmsOf, shiftDay } from './series-days';

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the days of a series', () => {
  it('go on each week and each fortnight, over the end of a year and of a winter', () => {
    expect(nextDays('2026-12-22', 'WEEK', 3)).toEqual(['2026-12-29', '2027-01-05', '2027-01-12']);
    expect(nextDays('2027-03-16', 'FORTNIGHT', 2)).toEqual(['2027-03-30', '2027-04-13']);
  });

  it('go on each month on the weekday of the same rank', () => {
    // First Tuesday of December 2026.
    expect(nextDays('2026-12-01', 'MONTH_NTH', 4)).toEqual([
      '2027-01-05',
      '2027-02-02',
      '2027-03-02',
      '2027-04-06',
    ]);
    expect(rankOfDay('2026-12-01')).toBe(1);
  });

  it('go on each month on the last one, whether it is the fourth or the fifth', () => {
    expect(nextDays('2026-12-29', 'MONTH_LAST', 3)).toEqual(['2027-01-26', '2027-02-23', '2027-03-30']);
  });

  it('offer no fifth Tuesday, and the last one alone when it is the last', () => {
    expect(rhythmsOf('2026-12-29')).toEqual(['WEEK', 'FORTNIGHT', 'MONTH_LAST']);
    expect(rhythmsOf('2027-02-23')).toEqual(['WEEK', 'FORTNIGHT', 'MONTH_NTH', 'MONTH_LAST']);
    expect(rhythmsOf('2026-12-01')).toEqual(['WEEK', 'FORTNIGHT', 'MONTH_NTH']);
  });

  it('shift over months and leap days', () => {
    expect([shiftDay('2028-02-28', 1), shiftDay('2027-01-01', -1)]).toEqual(['2028-02-29', '2026-12-31']);
  });

  it('for any day: keep the weekday, go forward, and a month later is the month after', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (day, count) => {
        for (const rhythm of rhythmsOf(day)) {
          const days = nextDays(day, rhythm, count);
          expect(days).toHaveLength(count);
          expect([...days].sort()).toEqual(days);
          expect(new Set([day, ...days].map(weekday)).size).toBe(1);
          if (!rhythm.startsWith('MONTH')) continue;
          const months = [day, ...days].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)));
          expect(months.map((month, index) => month - index)).toEqual(months.map(() => months[0]));
          if (rhythm === 'MONTH_NTH') expect(days.map(rankOfDay)).toEqual(days.map(() => rankOfDay(day)));
          if (rhythm === 'MONTH_LAST')
            expect(days.every((one) => shiftDay(one, 7).slice(5, 7) !== one.slice(5, 7))).toBe(true);
        }
      }),
    );
  });
});
