import { MAP_SIZE } from './drawings';

export interface Spot {
  x: number;
  y: number;
}

export interface Region {
  slug: string;
  name: string;
  mapX: number;
  mapY: number;
}

const EDGE = 16;

/** A whole spot that keeps its pin inside the map. */
export const inside = ({ x, y }: Spot): Spot => ({
  x: Math.min(MAP_SIZE - EDGE, Math.max(EDGE, Math.round(x))),
  y: Math.min(MAP_SIZE - EDGE, Math.max(EDGE, Math.round(y))),
});

/** Where on the map a pointer is, from its place in the box in which the map is drawn (CSS pixels). */
export function spotOf(
  pointer: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
): Spot {
  if (box.width <= 0 || box.height <= 0) return { x: MAP_SIZE / 2, y: MAP_SIZE / 2 };
  return inside({
    x: ((pointer.clientX - box.left) / box.width) * MAP_SIZE,
    y: ((pointer.clientY - box.top) / box.height) * MAP_SIZE,
  });
}

/** The neighbourhood whose centre is nearest, the first of equals; undefined when the town has none. */
export function nearestRegion(spot: Spot, regions: readonly Region[]): Region | undefined {
  let best: Region | undefined;
  let least = Infinity;
  for (const region of regions) {
    const distance = (region.mapX - spot.x) ** 2 + (region.mapY - spot.y) ** 2;
    if (distance < least) [best, least] = [region, distance];
  }
  return best;
}

const STEP = 12;
const MOVES: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Where a key moves the pin, four times as far with Shift; null for a key that is not ours. */
export function moved(spot: Spot, key: string, far: boolean): Spot | null {
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (!move) return null;
  const times = far ? 4 : 1;
  return inside({ x: spot.x + move.x * times, y: spot.y + move.y * times });
}
