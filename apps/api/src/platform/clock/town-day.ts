/** The zone of the town: French towns of Europe. */
const ZONE = 'Europe/Paris';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });
const OFFSET = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });

/** The civil day of an instant where the town lies, `yyyy-mm-dd`: a birthday begins at midnight in France. */
export const townDay = (instant: Date): string => DAY.format(instant);

/** Instant at which a civil day of the town is over: midnight, winter and summer. @param day `yyyy-mm-dd` */
export function endOfTownDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + 1);
  // At that hour in Greenwich the offset of the town is the one of its midnight: clocks change at one or two o'clock.
  const named = OFFSET.formatToParts(midnight).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const hours = Number(/GMT([+-]\d{2})/.exec(named)?.[1] ?? 0);
  return new Date(midnight.getTime() - hours * 3_600_000);
}
