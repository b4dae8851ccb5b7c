/** A day of the civil calendar as `yyyy-mm-dd`: it has no hour, so no time zone can move a birthday. */
export type CalendarDate = string;

const SHAPE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists in the Gregorian calendar: 2024-02-29 does, 2023-02-29 does not. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (SHAPE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  return year > 0 && day >= 1 && day <= days;
}

/**
 * Full years lived on a day. Somebody born on 29 February is a year older on 1 March of common years.
 * Both are calendar dates; negative when `on` is before the birth.
 */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
