import type { CalendarDate } from '@parvis/eligibility';

/** First and last day, both included; `until` null: without end. */
export interface Mandate {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

export type MandateStanding = 'not_begun' | 'running' | 'over';

export function mandateOn({ from, until }: Mandate, day: CalendarDate): MandateStanding {
  if (day < from) return 'not_begun';
  return until !== null && until < day ? 'over' : 'running';
}

const DAY = 86_400_000;

/** Civil days from one date to another. */
export const daysBetween = (one: CalendarDate, other: CalendarDate): number =>
  (Date.parse(other) - Date.parse(one)) / DAY;

export type EndsSoon =
  /** 0: today is the last day. */
  | { readonly soon: true; readonly daysLeft: number }
  | { readonly soon: false; readonly daysLeft: number | null };

/** Does a running mandate end within so many days? A mandate that has not begun, or is over, does not. */
export function endsSoon(mandate: Mandate, today: CalendarDate, withinDays: number): EndsSoon {
  if (mandate.until === null || mandateOn(mandate, today) !== 'running')
    return { soon: false, daysLeft: null };
  const daysLeft = daysBetween(today, mandate.until);
  return { soon: daysLeft <= withinDays, daysLeft };
}

/** The mandates that end soon, the nearest first. */
export const endingSoon = <T extends Mandate>(
  mandates: readonly T[],
  today: CalendarDate,
  withinDays: number,
): readonly T[] =>
  mandates
    .filter((mandate) => endsSoon(mandate, today, withinDays).soon)
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : (a.until ?? '') > (b.until ?? '') ? 1 : 0));
