/** Below this a number could name somebody in a small town. */
export const LEAST_SHOWN = 5;

/** A count as it is published: from 1 to 4 it is withheld (null). Nothing sums the lines up: a sum would tell it. */
export const published = (count: number): number | null => (count > 0 && count < LEAST_SHOWN ? null : count);
