// Opus incertum: irregular paving computed as a power diagram (weighted Voronoi). The heavy part of the
// paving: a page that draws no area never loads it.
import {
  after,
  areaOf,
  clip,
  inset,
  pathOf,
  randomFrom,
  signedArea,
  type Point,
  type Polygon,
} from './geometry';

export interface AreaOptions {
  width: number;
  height: number;
  /** One positive number a stone. */
  shares: readonly number[];
  seed?: number;
  joint?: number;
  /** Paves this convex polygon instead of the whole rectangle. */
  outline?: Polygon;
  /** Rounds of settling at most; it stops as soon as every area is within 1 %. */
  turns?: number;
}

/** Stones whose areas are proportional to `shares` to about 1 %, before their joints. Same seed, same stones. */
export function areaOutlines({
  width,
  height,
  shares,
  seed = 1,
  outline,
  turns = 240,
}: AreaOptions): Polygon[] {
  const box = outline ?? rectangle(width, height);
  const total = shares.reduce((a, b) => a + b, 0);
  const wanted = shares.map((share) => (areaOf(box) * share) / total);
  const random = randomFrom(seed);
  const spots = shares.map(() => spotIn(box, random));
  const weights = shares.map(() => 0);
  let cells: Polygon[] = [];
  for (let turn = 0; turn < turns; turn++) {
    cells = spots.map((_, index) => cellOf(index, spots, weights, box));
    if (turn > turns * 0.25 && settled(cells, wanted)) break;
    cells.forEach((cell, index) => {
      const want = wanted[index] ?? 0;
      if (cell.length < 3) {
        spots[index] = spotIn(box, random);
        weights[index] = 0;
        return;
      }
      weights[index] = (weights[index] ?? 0) + (want - areaOf(cell)) * 0.45;
      // At the end only the weights move.
      if (turn < turns * 0.6) spots[index] = centreOf(cell);
    });
  }
  return cells;
}

/** One SVG path a stone, in the order of `shares`. */
export function pavingArea(options: AreaOptions): string[] {
  return areaOutlines(options).map((stone) => pathOf(inset(stone, (options.joint ?? 2) / 2)));
}

export interface Group {
  /** What the whole group weighs. */
  share: number;
  /** How many stones the group is cut into. */
  stones: number;
}

export interface PavedGroup {
  /** All the stones of the group in one SVG path. */
  path: string;
  /** Where its figure can be written. */
  centre: Point;
  /** Part of the whole area, 0 to 1: too small a group has no room for words. */
  part: number;
}

/** Groups side by side, each paved with stones of one size: « who paid » in one picture. */
export function pavingGroups(
  groups: readonly Group[],
  { width, height, seed = 1, joint = 4 }: Omit<AreaOptions, 'shares' | 'outline'>,
): PavedGroup[] {
  const outlines = areaOutlines({ width, height, seed, shares: groups.map(({ share }) => share) });
  return outlines.map((outline, index) => {
    const stones = Math.max(1, groups[index]?.stones ?? 1);
    const shares = Array.from({ length: stones }, () => 1);
    // A wider joint around the group than inside it.
    const room = inset(outline, joint / 2);
    const paths =
      room.length < 3
        ? []
        : pavingArea({
            width,
            height,
            shares,
            seed: seed + index,
            outline: room,
            joint: joint / 2,
            turns: 60,
          });
    return { path: paths.join(''), centre: centreOf(outline), part: areaOf(outline) / (width * height) };
  });
}

const rectangle = (width: number, height: number): Polygon => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];

/** A place inside a convex polygon: random weights on its corners. */
function spotIn(box: Polygon, random: () => number): Point {
  const parts = box.map(() => random());
  const sum = parts.reduce((a, b) => a + b, 0) || 1;
  return [
    box.reduce((x, corner, index) => x + (corner[0] * (parts[index] ?? 0)) / sum, 0),
    box.reduce((y, corner, index) => y + (corner[1] * (parts[index] ?? 0)) / sum, 0),
  ];
}

function cellOf(index: number, spots: readonly Point[], weights: readonly number[], box: Polygon): Polygon {
  const [x, y] = spots[index] ?? [0, 0];
  const weight = weights[index] ?? 0;
  let cell = box;
  for (let other = 0; other < spots.length && cell.length > 2; other++) {
    if (other === index) continue;
    const [u, v] = spots[other] ?? [0, 0];
    const edge = u * u + v * v - (weights[other] ?? 0) - x * x - y * y + weight;
    cell = clip(cell, 2 * (u - x), 2 * (v - y), edge);
  }
  return cell;
}

function centreOf(polygon: Polygon): Point {
  const sum = signedArea(polygon) * 3;
  let [cx, cy] = [0, 0];
  polygon.forEach(([x, y], index) => {
    const [u, v] = after(polygon, index);
    const part = (x * v - u * y) / sum;
    cx += (x + u) * part;
    cy += (y + v) * part;
  });
  return [cx, cy];
}

const settled = (cells: readonly Polygon[], wanted: readonly number[]) =>
  cells.every((cell, index) => {
    const want = wanted[index] ?? 0;
    return cell.length > 2 && Math.abs(areaOf(cell) - want) <= want * 0.008;
  });
