/** The clock of the town halls that this serves. */
export const TOWN_ZONE = 'Europe/Paris';

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: TOWN_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What a clock of the town shows, as `2027-03-28T03:00:00`. */
function shown(at: Date): string {
  const parts = Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** The day of the town at an instant: `2027-03-28`. */
export const townDay = (at: Date): string => shown(at).slice(0, 10);

/** The instant at which clocks of the town show a full hour of a day; hours that no clock change skips or repeats. */
export function townHour(day: string, hour: number): Date {
  const wanted = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const ahead = new Date(`${shown(wanted)}Z`).getTime() - wanted.getTime();
  const guess = new Date(wanted.getTime() - ahead);
  // The guess used the offset of an instant up to two hours later: on the night of a change it may be the other one.
  const off = new Date(`${shown(guess)}Z`).getTime() - wanted.getTime();
  return new Date(guess.getTime() - off);
}

/** A day so many days later: `2027-03-28` and 1 are `2027-03-29`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
