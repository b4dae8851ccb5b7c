import { townClock, townInstant } from './town-time';

describe('the time of the town', () => {
  it('is read and written back, in winter and in summer', () => {
    expect(townInstant('2027-01-15', '18:30')?.toISOString()).toBe('2027-01-15T17:30:00.000Z');
    expect(townInstant('2027-07-15', '18:30')?.toISOString()).toBe('2027-07-15T16:30:00.000Z');
    expect(townClock('2027-07-15T16:30:00.000Z')).toEqual({ day: '2027-07-15', time: '18:30' });
  });

  it('knows the hour that is skipped in spring, and takes the first of the two in autumn', () => {
    expect(townInstant('2027-03-28', '02:30')).toBeNull();
    expect(townInstant('2027-10-31', '02:30')?.toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  it('takes nothing that is not whole', () => {
    expect(townInstant('', '18:30')).toBeNull();
    expect(townInstant('2027-01-15', '')).toBeNull();
    expect(townInstant('2027-02-30', '18:30')).toBeNull();
  });
});
