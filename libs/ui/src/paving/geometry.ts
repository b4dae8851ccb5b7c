/** A place in the drawing's own units, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** Corners in order; every stone is convex. */
export type Polygon = readonly Point[];

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Twice the signed area (shoelace formula): positive when the corners turn clockwise on screen. */
export function signedArea(polygon: Polygon): number {
  let sum = 0;
  polygon.forEach(([x, y], index) => {
    const [u, v] = after(polygon, index);
    sum += x * v - u * y;
  });
  return sum;
}

export const areaOf = (polygon: Polygon): number => Math.abs(signedArea(polygon)) / 2;

export function after(polygon: Polygon, index: number): Point {
  return polygon[(index + 1) % polygon.length] ?? [0, 0];
}

/** Keeps the part of a convex polygon where a·x + b·y ≤ c. */
export function clip(polygon: Polygon, a: number, b: number, c: number): Polygon {
  const kept: Point[] = [];
  polygon.forEach((from, index) => {
    const to = after(polygon, index);
    const d = a * from[0] + b * from[1] - c;
    const e = a * to[0] + b * to[1] - c;
    if (d <= 0) kept.push(from);
    if (d * e < 0) {
      const part = d / (d - e);
      kept.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    }
  });
  return kept;
}

/** Shrinks a convex stone by `by` on every side: half a joint. A stone too thin for its joint vanishes. */
export function inset(polygon: Polygon, by: number): Polygon {
  const sign = signedArea(polygon) > 0 ? 1 : -1;
  let kept = polygon;
  polygon.forEach((from, index) => {
    const to = after(polygon, index);
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length < 1e-6 || kept.length < 3) return;
    const nx = (sign * (to[1] - from[1])) / length;
    const ny = (-sign * (to[0] - from[0])) / length;
    kept = clip(kept, nx, ny, nx * from[0] + ny * from[1] - by);
  });
  return kept;
}

/** The `d` of an SVG path, to a tenth of a unit; '' for a stone that vanished. */
export function pathOf(polygon: Polygon): string {
  if (polygon.length < 3) return '';
  return `M${polygon.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
