/** `yyyy-mm`: a month of the civil calendar. */
export type CalendarMonth = string;

/** What the rules need to know of an age: art. 45 of the law « Informatique et Libertés » sets 15, civil majority is 18. */
export type KnownAgeBand = 'under_15' | '15_17' | 'adult';

const SHAPE = /^([0-9]{4})-(0[1-9]|1[0-2])$/;

/** True for a month that exists, `2011-03`; not for `2011-13` or `2011-3`. */
export const isCalendarMonth = (text: string): boolean => SHAPE.test(text);

/** Beyond the longest life on record (122 years): a slip of the pen. */
const OLDEST_YEARS = 125;

/** Whether somebody who is alive during the month `during` can have been born in `born`. Both are `yyyy-mm`. */
export function isBirthMonth(born: string, during: CalendarMonth): boolean {
  if (!isCalendarMonth(born)) return false;
  const months = monthsOf(during) - monthsOf(born);
  return months >= 0 && months <= OLDEST_YEARS * 12;
}

/**
 * The age band of somebody born in `born`, during the month `during`. The day of birth is not known, so a birthday
 * counts from the first day of the month after: nobody loses the protection of her age before the day.
 * Both are `yyyy-mm`; a birth in the future gives `under_15`.
 */
export function ageBand(born: CalendarMonth, during: CalendarMonth): KnownAgeBand {
  const months = monthsOf(during) - monthsOf(born);
  if (months > 18 * 12) return 'adult';
  return months > 15 * 12 ? '15_17' : 'under_15';
}

/** Whether somebody born in `born` has so many full years during `during`, on whichever day of her month she was born. */
export const hasYears = (born: CalendarMonth, during: CalendarMonth, years: number): boolean =>
  monthsOf(during) - monthsOf(born) > years * 12;

/** Whoever was born in this month or later is not an adult yet during `during`: `ageBand`, as a question to a table. */
export function bornTooLateToBeAdult(during: CalendarMonth): CalendarMonth {
  const [, year = '0', of = '0'] = SHAPE.exec(during) ?? [];
  return `${String(Number(year) - 18).padStart(4, '0')}-${of}`;
}

const monthsOf = (month: CalendarMonth): number => {
  const [, year = '0', of = '0'] = SHAPE.exec(month) ?? [];
  return Number(year) * 12 + Number(of);
};
