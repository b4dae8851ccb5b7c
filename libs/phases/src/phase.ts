import type { Instant } from '@parvis/kernel';

/** Where an edition stands, in order. */
export const PHASES = ['upcoming', 'ideas', 'review', 'vote', 'count', 'results'] as const;
export type Phase = (typeof PHASES)[number];

/** The phases that have a line in the calendar; the two others follow from what has happened. */
export const PLANNED_PHASES = ['ideas', 'review', 'vote', 'results'] as const;
export type PlannedPhase = (typeof PLANNED_PHASES)[number];

export type { Instant };

export interface Span {
  readonly phase: PlannedPhase;
  readonly startsAt: Instant;
  /** Null: until something else happens. */
  readonly endsAt: Instant | null;
}

/** The calendar, and what has really happened (null: not yet). */
export interface EditionTimes {
  readonly schedule: readonly Span[];
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly countedAt: Instant | null;
}

export const spanOf = (schedule: readonly Span[], phase: PlannedPhase): Span | undefined =>
  schedule.find((span) => span.phase === phase);
