import fc from 'fast-check';
import { MAP_SIZE } from './drawings';
import { inside, moved, nearestRegion, spotOf } from './geometry';

const regions = [
  { slug: 'centre', name: 'Centre', mapX: 350, mapY: 376 },
  { slug: 'terre-rouge', name: 'Terre-Rouge', mapX: 484, mapY: 212 },
];

describe('the pin of the map', () => {
  it('stands where one points, at any size of the map', () => {
    const box = { left: 20, top: 100, width: 300, height: 300 };
    expect(spotOf({ clientX: 170, clientY: 250 }, box)).toEqual({ x: 300, y: 300 });
    expect(spotOf({ clientX: 20, clientY: 400 }, box)).toEqual({ x: 16, y: 584 });
    expect(spotOf({ clientX: 20, clientY: 400 }, { ...box, width: 0 })).toEqual({ x: 300, y: 300 });
  });

  it('never leaves the map, whatever keys are pressed', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'));
    fc.assert(
      fc.property(keys, fc.boolean(), (pressed, far) => {
        let spot = { x: 300, y: 300 };
        for (const key of pressed) spot = moved(spot, key, far) ?? spot;
        expect(inside(spot)).toEqual(spot);
        expect(Math.max(spot.x, spot.y)).toBeLessThan(MAP_SIZE);
      }),
    );
  });

  it('moves by arrows, further with Shift, and leaves the other keys alone', () => {
    expect(moved({ x: 300, y: 300 }, 'ArrowLeft', false)).toEqual({ x: 288, y: 300 });
    expect(moved({ x: 300, y: 300 }, 'ArrowDown', true)).toEqual({ x: 300, y: 348 });
    expect(moved({ x: 300, y: 300 }, 'Tab', false)).toBeNull();
    expect(moved({ x: 300, y: 300 }, 'toString', false)).toBeNull();
  });

  it('names the neighbourhood that is nearest', () => {
    expect(nearestRegion({ x: 480, y: 230 }, regions)?.slug).toBe('terre-rouge');
    expect(nearestRegion({ x: 340, y: 500 }, regions)?.slug).toBe('centre');
    expect(nearestRegion({ x: 1, y: 1 }, [])).toBeUndefined();
  });
});
