import { isCalendarDate } from '@parvis/eligibility';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, lengthOf } from '../../../platform/text/clean-text';
import type { VoteByHandInput } from './adopt-opinion.input';

/** Members of the largest body. */
const MOST_VOTES = 600;
const MOST_MEETING = 160;

/** What must change in a vote entered by hand. @param today `yyyy-mm-dd` */
export function voteFaults(vote: VoteByHandInput, today: string): FieldFault[] {
  const { adoptedOn, votesFor, votesAgainst, votesAbstain } = vote;
  const meeting = lengthOf(cleanLine(vote.meeting));
  const counts = { votesFor, votesAgainst, votesAbstain };
  const isDay = isCalendarDate(adoptedOn);
  return [
    ...(isDay ? [] : [{ field: 'adoptedOn', rule: 'not_a_date' }]),
    ...(isDay && adoptedOn > today ? [{ field: 'adoptedOn', rule: 'in_the_future' }] : []),
    ...(meeting === 0 ? [{ field: 'meeting', rule: 'required' }] : []),
    ...(meeting > MOST_MEETING ? [{ field: 'meeting', rule: 'too_long', limit: MOST_MEETING }] : []),
    ...Object.entries(counts)
      .filter(([, count]) => count < 0 || count > MOST_VOTES)
      .map(([field]) => ({ field, rule: 'out_of_range', limit: MOST_VOTES })),
    ...(votesFor > votesAgainst ? [] : [{ field: 'votesFor', rule: 'not_adopted' }]),
  ];
}
