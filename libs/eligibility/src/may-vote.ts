import { ageOn, type CalendarDate, isCalendarDate } from './calendar-date';
import { mayTakePart, type TakingPartRule, type TownLink } from './taking-part';

export interface VoteClaim {
  /** `yyyy-mm-dd`, as declared. */
  readonly birthDate: CalendarDate;
  /** The day on which the age counts. */
  readonly onDate: CalendarDate;
  /** Null: neither lives, studies nor works in town, by her own word. */
  readonly declared: TownLink | null;
  /** What was verified of her. */
  readonly verified: readonly TownLink[];
  readonly rule: TakingPartRule;
}

export type VoteRefusal = 'not_a_date' | 'not_resident' | 'not_verified' | 'too_young';
export type Eligibility =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: VoteRefusal };

/** Beyond the longest life on record (122 years): a slip of the pen. */
const OLDEST = 125;

/** May this person vote? Nationality is never asked: a participatory budget is open to all residents. */
export function mayVote({ birthDate, onDate, declared, verified, rule }: VoteClaim): Eligibility {
  if (!isCalendarDate(birthDate)) return { allowed: false, reason: 'not_a_date' };
  const age = ageOn(birthDate, onDate);
  if (age < 0 || age > OLDEST) return { allowed: false, reason: 'not_a_date' };
  const answer = mayTakePart(rule, {
    signedIn: true,
    verified,
    declared: declared ?? 'elsewhere',
    oldEnough: age >= rule.minimumAge,
  });
  return answer.allowed ? answer : { allowed: false, reason: answer.reason as VoteRefusal };
}
