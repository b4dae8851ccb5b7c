import { type EditionTimes, type Instant, type Phase, spanOf } from './phase';

/**
 * The phase of an edition at an instant. Acts win over the calendar: nobody votes before a facilitator has opened
 * the vote, whatever the date, and no result shows before the count. The planned end of the vote ends it by itself.
 * In a pause between two phases (a campaign before the vote) the phase before goes on.
 */
export function phaseAt({ schedule, openedAt, closedAt, countedAt }: EditionTimes, now: Instant): Phase {
  if (countedAt !== null) return 'results';
  if (closedAt !== null) return 'count';
  if (openedAt !== null) return isPast(spanOf(schedule, 'vote')?.endsAt, now) ? 'count' : 'vote';
  const ideas = spanOf(schedule, 'ideas');
  if (!ideas || now < ideas.startsAt) return 'upcoming';
  const review = spanOf(schedule, 'review');
  const ideasOver = isPast(ideas.endsAt, now) || (review !== undefined && now >= review.startsAt);
  return ideasOver ? 'review' : 'ideas';
}

/** An end is the first instant that no longer belongs: at 20:00 sharp it is over. */
const isPast = (end: Instant | null | undefined, now: Instant): boolean => end != null && now >= end;
