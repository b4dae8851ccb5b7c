import fc from 'fast-check';
import { parseEuros, writeEuros } from './parse-euros';

describe('an amount as it is typed', () => {
  it.each([
    ['46 000', 4_600_000],
    ['46000', 4_600_000],
    ['46 000,50', 4_600_050],
    ['46000,5', 4_600_050],
    ['46000.50 €', 4_600_050],
    ['46\u202f000\u00a0€', 4_600_000],
    [' 1 234 567 euros ', 123_456_700],
    ['0,05', 5],
  ])('%j is %d cents', (text, cents) => {
    expect(parseEuros(text)).toBe(cents);
  });

  it.each([
    '',
    'beaucoup',
    '46.000',
    '46,000',
    '4 60 00',
    '-5',
    '1e5',
    '12,345',
    '12 000,',
    '٤٦',
    '1'.repeat(20),
  ])('bad input: %j is no amount', (text) => {
    expect(parseEuros(text)).toBeNull();
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        (cents) => parseEuros(writeEuros(cents)) === cents,
      ),
    );
  });
});
