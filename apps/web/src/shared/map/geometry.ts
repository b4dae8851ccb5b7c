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

/** A whole spot that keeps its pin inside a map of this size. */
export const inside = ({ x, y }: Spot, size: number): Spot => ({
  x: Math.min(size - EDGE, Math.max(EDGE, Math.round(x))),
  y: Math.min(size - EDGE, Math.max(EDGE, Math.round(y))),
});

/** Where on the map a pointer is, from its place in the box in which the map is drawn (CSS pixels). */
export function spotOf(
  pointer: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
  size: number,
): Spot {
  if (box.width <= 0 || box.height <= 0) return { x: size / 2, y: size / 2 };
  const x = ((pointer.clientX - box.left) / box.width) * size;
  const y = ((pointer.clientY - box.top) / box.height) * size;
  return inside({ x, y }, size);
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
export function moved(spot: Spot, key: string, far: boolean, size: number): Spot | null {
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (!move) return null;
  const times = far ? 4 : 1;
  return inside({ x: spot.x + move.x * times, y: spot.y + move.y * times }, size);
}

/** A pin's width, and what it gains on a phone, where it is drawn larger. */
const ROOM = 36;
const ROUNDS = 60;

/**
 * The same pins, moved just enough that each can be read: neighbours closer than a pin's width push each other away.
 * Same pins in, same places out. Places on the map are indicative anyway; the list says them in words.
 */
export function spread<Pin extends Spot>(pins: readonly Pin[], size: number): Pin[] {
  const placed = pins.map((pin) => ({ ...pin }));
  for (let round = 0; round < ROUNDS; round++) {
    let calm = true;
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        if (push(one, other, index)) calm = false;
      }
    });
    if (calm) break;
  }
  return placed.map((pin) => ({ ...pin, ...inside(pin, size) }));
}

/** Moves two spots half of what they lack of room each; two on one spot part in a direction of their own. */
function push(one: Spot, other: Spot, index: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= ROOM - 0.5) return false;
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(index), Math.sin(index)];
  const half = (ROOM - distance) / 2;
  one.x -= ux * half;
  one.y -= uy * half;
  other.x += ux * half;
  other.y += uy * half;
  return true;
}
