/** How often: `WEEK`, `FORTNIGHT`; each month on the same weekday of the same rank, or on the last one. */
export const RHYTHMS = ['WEEK', 'FORTNIGHT', 'MONTH_NTH', 'MONTH_LAST'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const DAY_MS = 86_400_000;
/** Civil days are reckoned at noon in Greenwich: no clock change moves them. */
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const rankOf = (date: Date): number => Math.ceil(date.getUTCDate() / 7);
const isLast = (date: Date): boolean =>
  new Date(date.getTime() + 7 * DAY_MS).getUTCMonth() !== date.getUTCMonth();

/** Which rhythms a day allows: no « fifth Tuesday », which most months have not. @param day `yyyy-mm-dd` */
export function rhythmsOf(day: string): Rhythm[] {
  const date = at(day);
  return RHYTHMS.filter(
    (rhythm) => (rhythm !== 'MONTH_NTH' || rankOf(date) <= 4) && (rhythm !== 'MONTH_LAST' || isLast(date)),
  );
}

/** The rank of a day among those of its name in its month: 2 for the second Tuesday. @param day `yyyy-mm-dd` */
export const rankOfDay = (day: string): Rank => rankOf(at(day)) as Rank;
type Rank = 1 | 2 | 3 | 4 | 5;

/** 0 for Sunday. @param day `yyyy-mm-dd` */
export const weekdayOf = (day: string): Weekday => at(day).getUTCDay() as Weekday;
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The days that follow, without the first. @param day `yyyy-mm-dd` @param count how many, 0 or more */
export function nextDays(day: string, rhythm: Rhythm, count: number): string[] {
  return Array.from({ length: count }, (_, index) => dayOf(next(at(day), rhythm, index + 1)));
}

function next(first: Date, rhythm: Rhythm, times: number): Date {
  if (rhythm === 'WEEK' || rhythm === 'FORTNIGHT')
    return new Date(first.getTime() + times * (rhythm === 'WEEK' ? 7 : 14) * DAY_MS);
  const month = new Date(first);
  month.setUTCDate(1);
  month.setUTCMonth(month.getUTCMonth() + times);
  return rhythm === 'MONTH_NTH'
    ? nth(month, first.getUTCDay(), rankOf(first))
    : lastOf(month, first.getUTCDay());
}

/** @param month its first day @param weekday 0 for Sunday @param rank from 1 to 4 */
function nth(month: Date, weekday: number, rank: number): Date {
  const wait = (weekday - month.getUTCDay() + 7) % 7;
  return new Date(month.getTime() + (wait + (rank - 1) * 7) * DAY_MS);
}

function lastOf(month: Date, weekday: number): Date {
  const fourth = nth(month, weekday, 4);
  return isLast(fourth) ? fourth : new Date(fourth.getTime() + 7 * DAY_MS);
}

/** The same civil day so many days later. @param day `yyyy-mm-dd` @param by may be negative */
export const shiftDay = (day: string, by: number): string => dayOf(new Date(at(day).getTime() + by * DAY_MS));
