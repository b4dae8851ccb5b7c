import { ageOn, type CalendarDate, isCalendarDate } from './calendar-date';

export interface VoteClaim {
  /** `yyyy-mm-dd`, as declared. */
  readonly birthDate: CalendarDate;
  /** The day on which the age counts. */
  readonly onDate: CalendarDate;
  readonly minimumAge: number;
  /** As declared, until someone has checked it. */
  readonly livesInTown: boolean;
}

export type VoteRefusal = 'not_a_date' | 'not_resident' | 'too_young';
export type Eligibility =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: VoteRefusal };

/** Beyond the longest life on record (122 years): a slip of the pen. */
const OLDEST = 125;

/** May this person vote? Nationality is never asked: a participatory budget is open to all residents. */
export function mayVote({ birthDate, onDate, minimumAge, livesInTown }: VoteClaim): Eligibility {
  if (!isCalendarDate(birthDate)) return { allowed: false, reason: 'not_a_date' };
  const age = ageOn(birthDate, onDate);
  if (age < 0 || age > OLDEST) return { allowed: false, reason: 'not_a_date' };
  if (!livesInTown) return { allowed: false, reason: 'not_resident' };
  return age < minimumAge ? { allowed: false, reason: 'too_young' } : { allowed: true };
}
