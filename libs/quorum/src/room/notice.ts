import type { Instant } from '@parvis/kernel';
import type { NoticeRule } from '../rules/meeting-rules';

export interface NoticeAnswer {
  readonly met: boolean;
  readonly needed: number;
  /** Days between the notice and the meeting, as the rule counts them; never under 0. */
  readonly had: number;
  /** `yyyy-mm-dd`: the last day on which the notice would have been in time. */
  readonly lastDay: string;
}

const DAY = 86_400_000;

/**
 * Was the notice sent early enough? Days are civil days of the town's zone (`Europe/Paris`), so a notice at 23:30 is
 * of that day, and a change to summer time takes nothing away. « Jours francs » are the full days between: neither the
 * day of the notice nor that of the meeting (as art. L2121-11 CGCT counts for a municipal council).
 */
export function noticeDelayMet(
  { days, count }: NoticeRule,
  calledAt: Instant,
  startsAt: Instant,
  zone: string,
): NoticeAnswer {
  const meeting = civilDay(startsAt, zone);
  const apart = meeting - civilDay(calledAt, zone);
  // No day at all is no delay: « zéro jour franc » does not forbid the day itself.
  const between = count === 'clear' && days > 0 ? 1 : 0;
  const had = Math.max(0, apart - between);
  const lastDay = new Date((meeting - days - between) * DAY).toISOString().slice(0, 10);
  return { met: calledAt <= startsAt && apart - between >= days, needed: days, had, lastDay };
}

/** Number of the civil day of an instant in a zone, counted from 1970-01-01. */
function civilDay(at: Instant, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(new Date(at));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY;
}
