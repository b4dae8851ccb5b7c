import fc from 'fast-check';
import { drawnOrder } from './drawn-order';

describe('drawnOrder', () => {
  it('keeps every line once, and gives the same order to the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(), (lines, seed) => {
        const order = drawnOrder(lines, seed);
        expect([...order].sort((a, b) => a - b)).toEqual([...lines].sort((a, b) => a - b));
        expect(drawnOrder(lines, seed)).toEqual(order);
      }),
    );
  });

  it('gives each line the first place about as often', () => {
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++) {
      const first = drawnOrder(['a', 'b', 'c', 'd'], seed * 2_654_435_761)[0] as string;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const times of firsts.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
    expect(firsts.size).toBe(4);
  });
});
