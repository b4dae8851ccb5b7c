import { dayOf } from '@parvis/annual-review';

/** Reviews are of these years, and of no year that has not begun. */
export const FIRST_YEAR = 2000;

/** The civil year of the town. */
export const yearAt = (now: Date): number => Number(dayOf(now.getTime()).slice(0, 4));

export const isReviewYear = (year: number, now: Date): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= yearAt(now);
