import { appealUntil } from './appeal-term';

describe('the six months of an appeal', () => {
  it('end on the same day, or on the last one of a shorter month', () => {
    const until = (from: string) => appealUntil(new Date(from)).toISOString();
    expect(until('2027-03-09T10:00:00Z')).toBe('2027-09-09T10:00:00.000Z');
    expect(until('2027-08-31T22:30:00Z')).toBe('2028-02-29T22:30:00.000Z');
    expect(until('2026-08-31T22:30:00Z')).toBe('2027-02-28T22:30:00.000Z');
    expect(until('2027-12-31T00:00:00Z')).toBe('2028-06-30T00:00:00.000Z');
  });
});
