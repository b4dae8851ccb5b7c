import { PARIS } from '@parvis/ui';

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: PARIS,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What a clock in town shows at an instant: `yyyy-mm-dd` and `hh:mm`. */
export function townClock(at: string | Date): { day: string; time: string } {
  const [day = '', time = ''] = CLOCK.format(new Date(at)).split(' ');
  return { day, time };
}

/**
 * The instant at which a clock in town shows this, wherever the browser is.
 * @param day `yyyy-mm-dd` @param time `hh:mm`
 * @returns null when one of them is not whole, or when no clock ever shows it (an hour that is skipped in spring)
 */
export function townInstant(day: string, time: string): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Town clocks are one or two hours ahead of Greenwich; the first that shows it is taken.
  for (const ahead of [2, 1]) {
    const at = new Date(asUtc - ahead * 3_600_000);
    const shown = townClock(at);
    if (shown.day === day && shown.time === time) return at;
  }
  return null;
}
