import { identityWords, isCalendarDate } from '@parvis/eligibility';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import type { JoinRollInput } from './join-roll.input';

const LONGEST_NAME = 100;

/** Links of somebody who may live elsewhere; whoever lives here names her neighbourhood. */
export const LINKS_OUTSIDE = ['study', 'work'] as const;
const LINKS: readonly string[] = ['live', ...LINKS_OUTSIDE];

/** What is wrong with the form itself, before any rule of the vote: required, too long, not a day. */
export function formFaults({
  givenName,
  familyName,
  birthDate,
  link,
  neighbourhood,
}: JoinRollInput): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const [field, name] of Object.entries({ givenName, familyName })) {
    // Letters of any script; a name made of signs only could not be recognised a second time.
    if (identityWords(name.slice(0, LONGEST_NAME), '', '') === '||') faults.push({ field, rule: 'required' });
    else if (name.trim().length > LONGEST_NAME) faults.push({ field, rule: 'too_long', limit: LONGEST_NAME });
  }
  if (!isCalendarDate(birthDate)) faults.push({ field: 'birthDate', rule: 'not_a_date' });
  if (link != null && !LINKS.includes(link)) faults.push({ field: 'link', rule: 'unknown_choice' });
  if (link === 'live' && neighbourhood == null) faults.push({ field: 'neighbourhood', rule: 'required' });
  return faults;
}
