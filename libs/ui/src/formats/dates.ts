const drawable = (text: string) => text.replaceAll(/[\u202f\u2009]/g, '\u00a0');

export const PARIS = 'Europe/Paris';

/** day: 21 mars 2027; weekday: dimanche 21 mars; short: 21 mars; moment: dimanche 21 mars à 20:00; time: 20:00 */
export type DateStyle = 'day' | 'weekday' | 'short' | 'moment' | 'time';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'long' },
  moment: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
};

/** What a date can be handed as: ISO 8601, milliseconds or a Date. */
export type Moment = string | number | Date;

export function formatDate(at: Moment, locale: string, style: DateStyle = 'day', timeZone = PARIS): string {
  return drawable(new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone }).format(new Date(at)));
}

/** « 1–21 mars 2027 »: what is common is said once. */
export function formatDateRange(
  from: Moment,
  to: Moment,
  locale: string,
  style: DateStyle = 'day',
  timeZone = PARIS,
): string {
  const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone });
  return drawable(format.formatRange(new Date(from), new Date(to)));
}

/** Parts of a DateStone: machine-readable day, day of the month, short month. */
export function dateStoneParts(at: Moment, locale: string, timeZone = PARIS) {
  const moment = new Date(at);
  const part = (options: Intl.DateTimeFormatOptions) =>
    drawable(new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(moment));
  return {
    date: new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment),
    day: part({ day: 'numeric' }),
    month: part({ month: 'short' }),
  };
}
