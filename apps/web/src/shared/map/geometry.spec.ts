import fc from 'fast-check';
import { MAP_SIZE } from './drawings';
import { inside, moved, nearestRegion, spotOf, spread } from './geometry';

const regions = [
  { slug: 'centre', name: 'Centre', mapX: 350, mapY: 376 },
  { slug: 'terre-rouge', name: 'Terre-Rouge', mapX: 484, mapY: 212 },
];

describe('the pin of the map', () => {
  it('stands where one points, at any size of the map', () => {
    const box = { left: 20, top: 100, width: 300, height: 300 };
    expect(spotOf({ clientX: 170, clientY: 250 }, box, MAP_SIZE)).toEqual({ x: 300, y: 300 });
    expect(spotOf({ clientX: 20, clientY: 400 }, box, MAP_SIZE)).toEqual({ x: 16, y: 584 });
    expect(spotOf({ clientX: 20, clientY: 400 }, { ...box, width: 0 }, MAP_SIZE)).toEqual({ x: 300, y: 300 });
  });

  it('never leaves the map, whatever keys are pressed', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'));
    fc.assert(
      fc.property(keys, fc.boolean(), (pressed, far) => {
        let spot = { x: 300, y: 300 };
        for (const key of pressed) spot = moved(spot, key, far, 540) ?? spot;
        expect(inside(spot, 540)).toEqual(spot);
        expect(Math.max(spot.x, spot.y)).toBeLessThan(540);
      }),
    );
  });

  it('moves by arrows, further with Shift, and leaves the other keys alone', () => {
    expect(moved({ x: 300, y: 300 }, 'ArrowLeft', false, MAP_SIZE)).toEqual({ x: 288, y: 300 });
    expect(moved({ x: 300, y: 300 }, 'ArrowDown', true, MAP_SIZE)).toEqual({ x: 300, y: 348 });
    expect(moved({ x: 300, y: 300 }, 'Tab', false, MAP_SIZE)).toBeNull();
    expect(moved({ x: 300, y: 300 }, 'toString', false, MAP_SIZE)).toBeNull();
  });

  it('names the neighbourhood that is nearest', () => {
    expect(nearestRegion({ x: 480, y: 230 }, regions)?.slug).toBe('terre-rouge');
    expect(nearestRegion({ x: 340, y: 500 }, regions)?.slug).toBe('centre');
    expect(nearestRegion({ x: 1, y: 1 }, [])).toBeUndefined();
  });

  it('leaves room between pins, without moving those that have it, the same way each time', () => {
    const crowd = [300, 301, 300, 310, 305].map((x, id) => ({ id, x, y: 300 + (id % 2) }));
    const apart = spread([...crowd, { id: 9, x: 40, y: 40 }], MAP_SIZE);
    for (const [index, one] of apart.entries()) {
      for (const other of apart.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(26);
      }
    }
    expect(apart.at(-1)).toEqual({ id: 9, x: 40, y: 40 });
    expect(spread(crowd, MAP_SIZE)).toEqual(spread(crowd, MAP_SIZE));
    expect(spread([], MAP_SIZE)).toEqual([]);
  });
});
