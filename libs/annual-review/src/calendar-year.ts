import type { Instant } from '@parvis/kernel';

/** The zone of French towns of Europe: their year begins at their own midnight. */
const ZONE = 'Europe/Paris';
const HOUR = 3_600_000;

const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** A civil day of the town, `yyyy-mm-dd`; as text, days are in order. */
export type Day = string;

/** From the first instant of a year to the first of the next: in it when `from <= at < to`. */
export interface YearBounds {
  readonly from: Instant;
  readonly to: Instant;
}

/** The 1st of January of a year at midnight in the town; in winter it is an hour before Greenwich, as it always was since 1976. */
const newYear = (year: number): Instant => Date.UTC(year, 0, 1) - HOUR;

/** @param year from 1976 on */
export const yearBounds = (year: number): YearBounds => ({ from: newYear(year), to: newYear(year + 1) });

export const dayOf = (at: Instant): Day => LOCAL.format(at).slice(0, 10);

/** Hour and minute in the town, `18:05`. */
export const hourOf = (at: Instant): string => LOCAL.format(at).slice(11, 16);

export const firstDay = (year: number): Day => `${year}-01-01`;

/** The last day that a review made on `asOf` can speak of. */
export const lastDay = (year: number, asOf: Day): Day => {
  const end = `${year}-12-31`;
  return asOf < end ? asOf : end;
};

/** Civil days from one day to another: 0 on the same day, negative before it. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / (24 * HOUR);
