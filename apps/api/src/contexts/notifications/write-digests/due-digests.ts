import { dayAfter, townDay, townHour } from '../town-day';

export type Period = 'daily' | 'weekly';

export interface DueDigest {
  readonly period: Period;
  /** The day on which it leaves, as the town counts days. */
  readonly day: string;
  /** What happened from here on waits for the next one. */
  readonly until: Date;
}

/** After breakfast, before work. */
const HOUR = 8;

/**
 * The digests whose hour has come: that of today from eight in the town, that of the week from eight on Monday. A
 * server that was away at the hour catches up; asked again, it is the same two until the next hour.
 */
export function dueDigests(now: Date): DueDigest[] {
  const today = townDay(now);
  const day = townHour(today, HOUR) <= now ? today : dayAfter(today, -1);
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  const monday = dayAfter(day, -sinceMonday);
  return [
    { period: 'daily', day, until: townHour(day, HOUR) },
    { period: 'weekly', day: monday, until: townHour(monday, HOUR) },
  ];
}
