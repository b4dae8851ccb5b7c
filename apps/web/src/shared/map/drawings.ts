import cahors from './cahors.map.json';

/** Units of `Neighbourhood.mapX` and `mapY`: 0 to 600. A drawing shows a square of these, from the corner 0 0. */
export const MAP_SIZE = 600;

/** A town as stones between their joints, a river, and a few words. Schematic: nothing here was surveyed. */
export interface TownDrawing {
  /** Side of the square that is shown, at most 600. */
  size: number;
  shapes: readonly { id: string; path: string }[];
  water?: { path: string; width: number };
  words: readonly { text: string; x: number; y: number; italic?: boolean }[];
}

const BARE: TownDrawing = { size: MAP_SIZE, shapes: [], words: [] };
const drawings: Readonly<Record<string, TownDrawing>> = { cahors };

/** The drawing of a town; an empty square for a town that has none yet, on which pins still stand. */
export const drawingOf = (town: string): TownDrawing => drawings[town] ?? BARE;
