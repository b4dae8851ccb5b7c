import cahors from './cahors.map.json';

/** The map's own units: a square of 600, as `Neighbourhood.mapX` and `mapY`. */
export const MAP_SIZE = 600;

/** A town as stones between their joints, a river, and a few words. Schematic: nothing here was surveyed. */
export interface TownDrawing {
  shapes: readonly { id: string; path: string }[];
  water?: { path: string; width: number };
  words: readonly { text: string; x: number; y: number; italic?: boolean }[];
}

const BARE: TownDrawing = { shapes: [], words: [] };
const drawings: Readonly<Record<string, TownDrawing>> = { cahors };

/** The drawing of a town; an empty square for a town that has none yet, on which pins still stand. */
export const drawingOf = (town: string): TownDrawing => drawings[town] ?? BARE;
