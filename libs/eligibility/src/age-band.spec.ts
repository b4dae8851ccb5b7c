import fc from 'fast-check';
import { ageBand, bornTooLateToBeAdult, isBirthMonth, isCalendarMonth } from '.';

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);

describe('ageBand', () => {
  it.each([
    ['2012-03', '2027-03', 'under_15'],
    ['2012-03', '2027-04', '15_17'],
    ['2009-03', '2027-03', '15_17'],
    ['2009-03', '2027-04', 'adult'],
    ['2008-12', '2026-12', '15_17'],
    ['2008-12', '2027-01', 'adult'],
    ['2030-01', '2027-01', 'under_15'],
  ])('born in %s, during %s: %s', (born, during, band) => {
    expect(ageBand(born, during)).toBe(band);
  });

  it('never grows younger', () => {
    const order = ['under_15', '15_17', 'adult'];
    fc.assert(
      fc.property(month, month, month, (born, one, other) => {
        const [before, after] = [one, other].sort() as [string, string];
        expect(order.indexOf(ageBand(born, before))).toBeLessThanOrEqual(order.indexOf(ageBand(born, after)));
      }),
    );
  });

  it('the first month of minors is the same rule, whatever the month', () => {
    fc.assert(
      fc.property(month, month, (born, during) => {
        expect(born >= bornTooLateToBeAdult(during)).toBe(ageBand(born, during) !== 'adult');
      }),
    );
  });

  it.each([
    ['2012-03', true],
    ['2012-13', false],
    ['2012-00', false],
    ['2012-3', false],
    ['03/2012', false],
  ])('%s is a month: %s', (text, exists) => {
    expect(isCalendarMonth(text)).toBe(exists);
  });

  it.each([
    ['2027-03', true],
    ['2027-04', false],
    ['1902-03', true],
    ['1902-02', false],
    ['2010-13', false],
    ['', false],
  ])('somebody alive in March 2027 can have been born in %j: %s', (born, possible) => {
    expect(isBirthMonth(born, '2027-03')).toBe(possible);
  });
});
