import fc from 'fast-check';
import { areaOutlines, pavingArea, pavingGroups } from './area';
import { areaOf, inset, type Polygon } from './geometry';
import { pavingRow, rowOutlines } from './row';

const inside = (polygons: readonly Polygon[], width: number, height: number) =>
  polygons.every((polygon) =>
    polygon.every(([x, y]) => x >= -1e-6 && x <= width + 1e-6 && y >= -1e-6 && y <= height + 1e-6),
  );
const quantities = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 });
const seeds = fc.nat(1_000_000);

describe('a row of stones', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => pavingRow([46, 24, 11, 9], 600, 30, seed);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('stays inside its frame, in order, and gives each quantity its share', () => {
    fc.assert(
      fc.property(quantities, seeds, (wanted, seed) => {
        const rows = rowOutlines(wanted, 600, 30, seed);
        const sum = wanted.reduce((a, b) => a + b, 0);
        expect(inside(rows, 600, 30)).toBe(true);
        rows.forEach((stone, index) => {
          // Top and foot are hewn by at most 12 % of the height each.
          const full = ((wanted[index] ?? 0) / sum) * 600 * 30;
          expect(areaOf(stone)).toBeGreaterThan(full * 0.7);
          expect(areaOf(stone)).toBeLessThan(full * 1.05);
        });
      }),
    );
  });

  it('leaves no stone invisible, however small beside the others', () => {
    fc.assert(
      fc.property(quantities, seeds, (wanted, seed) => {
        expect(pavingRow(wanted, 600, 30, seed).filter((path) => path === '')).toEqual([]);
      }),
    );
  });

  it('draws nothing for nothing', () => {
    expect(pavingRow([], 600, 30)).toEqual([]);
    expect(pavingRow([0, 0], 600, 30)).toEqual(['', '']);
    expect(pavingRow([5, 0, 5], 600, 30)[1]).toBe('');
  });
});

describe('an area of stones', () => {
  it('is the same for the same seed', () => {
    const draw = () => pavingArea({ width: 300, height: 200, shares: [5, 3, 2, 1], seed: 4 });
    expect(draw()).toEqual(draw());
  });

  it('fills the frame with areas proportional to the shares', () => {
    const shares = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(shares, seeds, (wanted, seed) => {
        const [width, height] = [400, 300];
        const stones = areaOutlines({ width, height, shares: wanted, seed });
        const sum = wanted.reduce((a, b) => a + b, 0);
        expect(inside(stones, width, height)).toBe(true);
        expect(stones.reduce((all, stone) => all + areaOf(stone), 0)).toBeCloseTo(width * height, 3);
        const worst = Math.max(
          ...stones.map((stone, index) =>
            Math.abs(areaOf(stone) / (width * height) - (wanted[index] ?? 0) / sum),
          ),
        );
        expect(worst).toBeLessThan(0.02);
      }),
      { numRuns: 25 },
    );
  });

  it('paves groups, each by its weight', () => {
    const groups = pavingGroups(
      [
        { share: 48, stones: 8 },
        { share: 30, stones: 5 },
        { share: 22, stones: 4 },
      ],
      { width: 620, height: 300, seed: 2 },
    );
    expect(groups.map(({ path }) => path.split('M').length - 1)).toEqual([8, 5, 4]);
    groups.forEach(({ part }, index) => expect(part).toBeCloseTo([0.48, 0.3, 0.22][index] ?? 0, 1));
  });
});

describe('a joint', () => {
  it('takes half of itself from every side of a square', () => {
    const square: Polygon = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    expect(areaOf(inset(square, 1))).toBeCloseTo(64, 6);
    expect(inset(square, 6)).toHaveLength(0);
  });
});
