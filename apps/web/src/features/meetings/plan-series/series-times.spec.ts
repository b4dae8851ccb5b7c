import { timesFrom, timesOn } from './series-times';

describe('the times of a series', () => {
  // 18:00 to 20:00 in town, in winter.
  const winter = { startsAt: '2027-03-16T17:00:00.000Z', endsAt: '2027-03-16T19:00:00.000Z' };

  it('begin at the same hour of the town in winter and in summer', () => {
    expect(timesOn(winter, ['2027-03-23', '2027-03-30', '2027-10-26', '2027-11-02'])).toEqual([
      { startsAt: '2027-03-23T17:00:00.000Z', endsAt: '2027-03-23T19:00:00.000Z' },
      { startsAt: '2027-03-30T16:00:00.000Z', endsAt: '2027-03-30T18:00:00.000Z' },
      { startsAt: '2027-10-26T16:00:00.000Z', endsAt: '2027-10-26T18:00:00.000Z' },
      { startsAt: '2027-11-02T17:00:00.000Z', endsAt: '2027-11-02T19:00:00.000Z' },
    ]);
  });

  it('end on the day after when they go over midnight', () => {
    expect(timesFrom(['2027-02-28'], { from: '22:00', to: '01:00' })).toEqual([
      { startsAt: '2027-02-28T21:00:00.000Z', endsAt: '2027-03-01T00:00:00.000Z' },
    ]);
  });

  it('bad input: no day, half a day, an hour that no clock shows', () => {
    expect(timesOn(winter, [])).toBeNull();
    expect(timesOn(winter, ['2027-03-23', ''])).toBeNull();
    expect(timesOn(winter, ['2027-02-30'])).toBeNull();
    expect(timesFrom(['2027-03-28'], { from: '02:30', to: '04:00' })).toBeNull();
  });
});
