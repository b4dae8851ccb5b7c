import { isCalendarDate } from '@parvis/eligibility';
import { type FieldFault } from '../../../platform/graphql/problem.type';
import { TOWN } from '../../../platform/access/viewer';
import { type Role, ROLES } from '../../identity';
import type { GiveRoleInput } from './give-role.input';

export const REASON = { least: 5, most: 500 } as const;

/** A check of honorabilité is made again each year. */
const CHECK_DAYS = 366;

/** Given elsewhere: everybody is a resident, a guardian by a consent, and a council chooses its own people. */
const GIVEN_ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  'resident',
  'guardian',
  'body_member',
  'body_facilitator',
]);

/** Roles that this screen gives, in the order of the list. */
export const GIVABLE_ROLES: readonly Role[] = ROLES.filter((role) => !GIVEN_ELSEWHERE.has(role));

/** Roles that make no sense in a part of the town. */
export const TOWN_ONLY: ReadonlySet<Role> = new Set<Role>(['administrator', 'dpo']);

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** What must change in the form before anything is looked up. @param today of the town, `yyyy-mm-dd` */
export function formFaults(input: GiveRoleInput, today: string, spaces: readonly string[]): FieldFault[] {
  const faults: FieldFault[] = [...reasonFaults(input.reason)];
  if (!GIVABLE_ROLES.includes(input.role)) faults.push({ field: 'role', rule: 'unknown_choice' });
  const known = input.space === TOWN || (spaces.includes(input.space) && !TOWN_ONLY.has(input.role));
  if (!known) faults.push({ field: 'space', rule: 'unknown_choice' });
  const { lastDay, checkedOn } = input;
  if (lastDay != null && (!isCalendarDate(lastDay) || lastDay < today))
    faults.push({ field: 'lastDay', rule: isCalendarDate(lastDay) ? 'in_the_past' : 'not_a_date' });
  if (input.role === 'youth_worker') faults.push(...checkFaults(checkedOn, lastDay, today));
  return faults;
}

export function reasonFaults(reason: string): FieldFault[] {
  const { length } = reason.trim();
  if (length < REASON.least)
    return [{ field: 'reason', rule: length === 0 ? 'required' : 'too_short', limit: REASON.least }];
  return length > REASON.most ? [{ field: 'reason', rule: 'too_long', limit: REASON.most }] : [];
}

function checkFaults(
  checkedOn: string | null | undefined,
  lastDay: string | null | undefined,
  today: string,
): FieldFault[] {
  if (!checkedOn) return [{ field: 'checkedOn', rule: 'required' }];
  if (!isCalendarDate(checkedOn)) return [{ field: 'checkedOn', rule: 'not_a_date' }];
  if (checkedOn > today) return [{ field: 'checkedOn', rule: 'in_the_future' }];
  if (day(today) - day(checkedOn) > CHECK_DAYS) return [{ field: 'checkedOn', rule: 'too_old' }];
  if (!lastDay || !isCalendarDate(lastDay)) return [{ field: 'lastDay', rule: 'required' }];
  return day(lastDay) - day(checkedOn) > CHECK_DAYS ? [{ field: 'lastDay', rule: 'check_runs_out' }] : [];
}
