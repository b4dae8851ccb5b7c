import { identityWords, isCalendarDate } from '@parvis/eligibility';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import type { JoinRollInput } from './join-roll.input';

const LONGEST_NAME = 100;

/** What is wrong with the form itself, before any rule of the vote: required, too long, not a day. */
export function formFaults({ givenName, familyName, birthDate }: JoinRollInput): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const [field, name] of Object.entries({ givenName, familyName })) {
    // Letters of any script; a name made of signs only could not be recognised a second time.
    if (identityWords(name.slice(0, LONGEST_NAME), '', '') === '||') faults.push({ field, rule: 'required' });
    else if (name.trim().length > LONGEST_NAME) faults.push({ field, rule: 'too_long', limit: LONGEST_NAME });
  }
  if (!isCalendarDate(birthDate)) faults.push({ field: 'birthDate', rule: 'not_a_date' });
  return faults;
}
