import { townClock, townInstant } from '../../../shared/formats/town-time';
import { shiftDay } from './series-days';

interface Times {
  startsAt: string;
  endsAt: string;
}

/**
 * The times of a meeting, as the clocks of the town show them, on other days: in winter and in summer it begins at the
 * same hour. @param days `yyyy-mm-dd` @returns null when one is no day, or when no clock shows that hour on it
 */
export function timesOn({ startsAt, endsAt }: Times, days: readonly string[]): Times[] | null {
  const [from, to] = [townClock(startsAt), townClock(endsAt)];
  return timesFrom(days, { from: from.time, to: to.time });
}

/** @param clocks `hh:mm`; an end that is not after the beginning is on the day after */
export function timesFrom(
  days: readonly string[],
  { from, to }: { from: string; to: string },
): Times[] | null {
  const times = days.map((day) => {
    const starts = townInstant(day, from);
    const ends = townInstant(to > from ? day : shiftDayOrNone(day), to);
    return starts && ends ? { startsAt: starts.toISOString(), endsAt: ends.toISOString() } : null;
  });
  const whole = times.filter((one) => one !== null);
  return whole.length === times.length && times.length > 0 ? whole : null;
}

const shiftDayOrNone = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? shiftDay(day, 1) : '');
