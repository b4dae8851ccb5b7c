import { endOfTownDay, townDay } from './town-day';

describe('days of the town', () => {
  it.each([
    ['2027-03-09', '2027-03-09T23:00:00.000Z'],
    ['2027-07-14', '2027-07-14T22:00:00.000Z'],
    // Clocks change in the nights of 27 to 28 March and of 30 to 31 October.
    ['2027-03-27', '2027-03-27T23:00:00.000Z'],
    ['2027-03-28', '2027-03-28T22:00:00.000Z'],
    ['2027-10-30', '2027-10-30T22:00:00.000Z'],
    ['2027-10-31', '2027-10-31T23:00:00.000Z'],
    ['2027-12-31', '2027-12-31T23:00:00.000Z'],
  ])('%s is over at %s', (day, end) => {
    expect(endOfTownDay(day).toISOString()).toBe(end);
    expect(townDay(new Date(endOfTownDay(day).getTime() - 1))).toBe(day);
    expect(townDay(endOfTownDay(day))).not.toBe(day);
  });
});
