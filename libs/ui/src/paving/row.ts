import { inset, pathOf, randomFrom, type Polygon } from './geometry';

export interface RowOptions {
  /** Joint between two stones, in the drawing's units. */
  joint?: number;
}

/** A row of stones before their joints: together they fill the width, each by its quantity. */
export function rowOutlines(
  quantities: readonly number[],
  width: number,
  height: number,
  seed: number,
): Polygon[] {
  const random = randomFrom(seed);
  const sum = quantities.reduce((a, b) => a + Math.max(b, 0), 0);
  if (sum <= 0) return quantities.map(() => []);
  const lengths = quantities.map((quantity) => (Math.max(quantity, 0) / sum) * width);
  let x = 0;
  let [top, foot] = [0, 0];
  return lengths.map((length, index) => {
    x += length;
    const last = index === lengths.length - 1;
    const room = Math.min(length, lengths[index + 1] ?? length);
    // The slant turns a joint around its middle, so a stone keeps its area.
    const slant = last ? 0 : (random() - 0.5) * Math.min(height * 0.55, room * 0.5);
    const [left, leftFoot] = [top, foot];
    [top, foot] = last ? [width, width] : [x + slant, x - slant];
    const play = height * 0.12;
    if (length === 0) return [];
    return [
      [left, random() * play],
      [top, random() * play],
      [foot, height - random() * play],
      [leftFoot, height - random() * play],
    ];
  });
}

/**
 * A row of stones with slanted joints: steps, progress, money. Same seed, same stones.
 * @param quantities one non-negative number a stone, in any unit
 * @returns one SVG path a stone, in the same order, inside 0..width × 0..height; '' for a quantity of zero
 */
export function pavingRow(
  quantities: readonly number[],
  width: number,
  height: number,
  seed = 1,
  { joint = 3 }: RowOptions = {},
): string[] {
  return rowOutlines(quantities, width, height, seed).map((stone) => pathOf(thinned(stone, joint)));
}

/** A thin stone gets a thin joint: a small sum must stay visible. */
function thinned(stone: Polygon, joint: number): Polygon {
  for (let by = joint / 2; by > 0.1; by /= 2) {
    const cut = inset(stone, by);
    if (cut.length > 2) return cut;
  }
  return stone;
}
