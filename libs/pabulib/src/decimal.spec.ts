import { cents } from '@parvis/kernel';
import { canonicalDecimal, centsFromDecimal, decimalFromCents } from './decimal';

describe('decimals', () => {
  it.each([
    ['192000.0', '192000'],
    ['007', '7'],
    ['0,50', '0.5'],
    ['5.', '5'],
    ['-2.50', '-2.5'],
    ['-0.0', '0'],
    ['1e5', null],
    ['1,000,000', null],
    ['', null],
    ['12 000', null],
    ['9'.repeat(21), null],
  ])('reads %s as %s', (text, expected) => {
    expect(canonicalDecimal(text)).toBe(expected);
  });

  it.each([
    [4_600_050, '46000.5'],
    [100, '1'],
    [5, '0.05'],
    [0, '0'],
    [-150, '-1.5'],
  ])('writes %i cents as %s, and back', (amount, text) => {
    expect(decimalFromCents(cents(amount))).toBe(text);
    expect(centsFromDecimal(text)).toBe(amount);
  });

  it('has no cents for fractions of a cent', () => {
    expect(centsFromDecimal('1.005')).toBeNull();
  });
});
