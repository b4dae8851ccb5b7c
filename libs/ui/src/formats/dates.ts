import { dateFormat } from './kept-formats';

const drawable = (text: string) => text.replaceAll(/[\u202f\u2009]/g, '\u00a0');

/** What Intl does not know of French: « 1er mars », « 20 h », « 8 h 30 ». */
const asWritten = (text: string, locale: string): string =>
  locale.startsWith('fr')
    ? drawable(text)
        .replaceAll(/(?<!\d)1(?=(\s|–|-)(\p{L}|\d))/gu, '1er')
        .replaceAll(/0?(\d{1,2}):(\d{2})/g, (_, hour: string, minute: string) =>
          minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`,
        )
    : drawable(text);

export const PARIS = 'Europe/Paris';

/** day: 21 mars 2027; weekday: dimanche 21 mars; short: 21 mars; moment: dimanche 21 mars à 20 h; time: 20 h */
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
  return asWritten(dateFormat(locale, { ...STYLES[style], timeZone }).format(new Date(at)), locale);
}

/** « 1–21 mars 2027 »: what is common is said once. */
export function formatDateRange(
  from: Moment,
  to: Moment,
  locale: string,
  style: DateStyle = 'day',
  timeZone = PARIS,
): string {
  const format = dateFormat(locale, { ...STYLES[style], timeZone });
  // Browsers and Node disagree on the spaces around the dash, and a page must say the same on both sides.
  return asWritten(format.formatRange(new Date(from), new Date(to)).replaceAll(/\s+–\s+/g, ' – '), locale);
}

/** Parts of a DateStone: machine-readable day, day of the month, short month. */
export function dateStoneParts(at: Moment, locale: string, timeZone = PARIS) {
  const moment = new Date(at);
  const part = (options: Intl.DateTimeFormatOptions) =>
    drawable(dateFormat(locale, { ...options, timeZone }).format(moment));
  return {
    date: dateFormat('en-CA', { timeZone }).format(moment),
    day: part({ day: 'numeric' }),
    month: part({ month: 'short' }),
  };
}
