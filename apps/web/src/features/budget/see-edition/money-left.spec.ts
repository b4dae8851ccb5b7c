import { COMPLETIONS } from '@parvis/tally';
import { moneyLeft } from './money-left';

describe('what becomes of money left over', () => {
  it('is said as it is counted', () => {
    expect(moneyLeft('none')).toEqual(['left.none']);
    expect(moneyLeft('add1')).toEqual(['left.raise']);
    expect(moneyLeft('add1-noexh')).toEqual(['left.raise']);
    expect(moneyLeft('greedy:cost')).toEqual(['left.fill']);
    expect(moneyLeft('add1+greedy:cost')).toEqual(['left.raise', 'left.fill']);
  });

  it('has a sentence for every completion, and says "not given out" of none but "none"', () => {
    const silent = COMPLETIONS.filter((completion) => moneyLeft(completion).includes('left.none'));
    expect(silent).toEqual(['none']);
  });
});
