import fc from 'fast-check';
import { ageOn, identityWords, isCalendarDate, mayVote, type VoteClaim } from '.';

describe('calendar dates', () => {
  it.each([
    ['2011-03-21', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2011-13-01', false],
    ['2011-04-31', false],
    ['21/03/2011', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  it.each([
    ['2011-03-21', '2027-03-20', 15],
    ['2011-03-21', '2027-03-21', 16],
    ['2008-02-29', '2027-02-28', 18],
    ['2008-02-29', '2027-03-01', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2027-03-21', '2027-03-20', -1],
  ])('born %s, on %s: %s years', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });
});

describe('mayVote', () => {
  const rule = { openTo: ['live' as const], residence: 'declared' as const, minimumAge: 16 };
  const none = { ...rule, minimumAge: 0 };
  const claim: VoteClaim = {
    birthDate: '2011-03-21',
    onDate: '2027-03-21',
    declared: 'live',
    verified: [],
    rule,
  };

  it.each<[string, Partial<VoteClaim>, object]>([
    ['sixteen on the day', {}, { allowed: true }],
    ['the day before', { onDate: '2027-03-20' }, { allowed: false, reason: 'too_young' }],
    ['no age is asked', { birthDate: '2026-01-01', rule: none }, { allowed: true }],
    ['lives elsewhere', { declared: null }, { allowed: false, reason: 'not_resident' }],
    [
      'only her word',
      { rule: { ...rule, residence: 'verified' } },
      { allowed: false, reason: 'not_verified' },
    ],
    ['a day that does not exist', { birthDate: '2011-02-30' }, { allowed: false, reason: 'not_a_date' }],
    ['born tomorrow', { birthDate: '2027-03-22', rule: none }, { allowed: false, reason: 'not_a_date' }],
    ['born in 1811', { birthDate: '1811-03-21' }, { allowed: false, reason: 'not_a_date' }],
  ])('%s', (_, change, answer) => {
    expect(mayVote({ ...claim, ...change })).toEqual(answer);
  });

  it('whoever may vote one day may vote the next', () => {
    const day = fc.record({ y: fc.integer({ min: 2020, max: 2040 }), m: fc.integer({ min: 1, max: 12 }) });
    const first = ({ y, m }: { y: number; m: number }) => `${y}-${String(m).padStart(2, '0')}-01`;
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [before, after] = [first(one), first(other)].sort() as [string, string];
        const on = (onDate: string) => mayVote({ ...claim, birthDate: '2010-02-28', onDate }).allowed;
        expect(on(before) && !on(after)).toBe(false);
      }),
    );
  });
});

describe('identityWords', () => {
  it.each([
    ['Jean-Noël', 'D’Arc', 'JEAN NOEL', "d'arc"],
    ['Anaïs', 'Le Goff', 'anais', 'LEGOFF'],
    ['Cœur', 'Strauß', 'COEUR', 'strauss'],
  ])('%s %s and %s %s are one person', (given, family, otherGiven, otherFamily) => {
    const day = '1980-01-02';
    expect(identityWords(given, family, day)).toBe(identityWords(otherGiven, otherFamily, day));
  });

  it('keeps names of other scripts, and tells people apart', () => {
    expect(identityWords('محمد', 'علي', '1980-01-02')).toBe('محمد|علي|1980-01-02');
    expect(identityWords('Ana', 'Lebon', '1980-01-02')).not.toBe(identityWords('Anal', 'Ebon', '1980-01-02'));
    expect(identityWords('Ana', 'Lebon', '1980-01-02')).not.toBe(identityWords('Ana', 'Lebon', '1980-02-01'));
  });
});
