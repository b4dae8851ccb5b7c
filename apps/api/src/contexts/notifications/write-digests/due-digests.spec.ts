import { townDay, townHour } from '../town-day';
import { dueDigests } from './due-digests';

const at = (instant: string) =>
  dueDigests(new Date(instant)).map(({ period, day, until }) => `${period} ${day} ${until.toISOString()}`);

describe('when the mails of a day and of a week are due', () => {
  it('at eight in the town, in winter and in summer', () => {
    expect(at('2027-01-12T06:59:59Z')[0]).toBe('daily 2027-01-11 2027-01-11T07:00:00.000Z');
    expect(at('2027-01-12T07:00:00Z')[0]).toBe('daily 2027-01-12 2027-01-12T07:00:00.000Z');
    expect(at('2027-07-12T05:59:59Z')[0]).toBe('daily 2027-07-11 2027-07-11T06:00:00.000Z');
    expect(at('2027-07-12T06:00:00Z')[0]).toBe('daily 2027-07-12 2027-07-12T06:00:00.000Z');
  });

  it('once a day on the days when clocks change', () => {
    // 28 March 2027 has 23 hours, 31 October 2027 has 25; both are Sundays.
    expect(at('2027-03-28T05:59:00Z')[0]).toBe('daily 2027-03-27 2027-03-27T07:00:00.000Z');
    expect(at('2027-03-28T06:00:00Z')[0]).toBe('daily 2027-03-28 2027-03-28T06:00:00.000Z');
    expect(at('2027-10-31T06:59:00Z')[0]).toBe('daily 2027-10-30 2027-10-30T06:00:00.000Z');
    expect(at('2027-10-31T07:00:00Z')[0]).toBe('daily 2027-10-31 2027-10-31T07:00:00.000Z');
  });

  it('on Monday for the week, and until the next Monday it is the same', () => {
    expect(at('2027-03-08T06:59:59Z')[1]).toBe('weekly 2027-03-01 2027-03-01T07:00:00.000Z');
    for (const later of ['2027-03-08T07:00:00Z', '2027-03-10T23:30:00Z', '2027-03-15T06:59:59Z'])
      expect(at(later)[1]).toBe('weekly 2027-03-08 2027-03-08T07:00:00.000Z');
    expect(at('2027-03-29T06:00:00Z')[1]).toBe('weekly 2027-03-29 2027-03-29T06:00:00.000Z');
  });

  it('every four hours of two years, a day is due after the one before, and never twice', () => {
    let last = '';
    const seen: string[] = [];
    for (
      let time = Date.parse('2027-01-01T12:00:00Z');
      time < Date.parse('2029-01-01T12:00:00Z');
      time += 4 * 3_600_000
    ) {
      const [daily] = dueDigests(new Date(time));
      if (daily?.day !== last) seen.push((last = daily?.day ?? ''));
      expect(daily?.until.getTime()).toBeLessThanOrEqual(time);
    }
    expect(seen).toHaveLength(732);
    expect([...new Set(seen)].sort()).toEqual(seen);
  });

  it('counts days as the town does, around midnight', () => {
    expect(townDay(new Date('2027-06-30T22:00:00Z'))).toBe('2027-07-01');
    expect(townDay(new Date('2027-12-31T22:59:59Z'))).toBe('2027-12-31');
    expect(townHour('2027-03-28', 8).toISOString()).toBe('2027-03-28T06:00:00.000Z');
    expect(townHour('2027-10-31', 8).toISOString()).toBe('2027-10-31T07:00:00.000Z');
    expect(townHour('2027-03-28', 1).toISOString()).toBe('2027-03-28T00:00:00.000Z');
  });
});
