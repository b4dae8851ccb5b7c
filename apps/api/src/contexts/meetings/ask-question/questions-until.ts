import type { MeetingEntity } from '../tables/meeting.entity';

const HOUR_MS = 3_600_000;

/** Until when residents may ask; null: no questions are gathered. */
export const questionsUntil = ({
  startsAt,
  openToPublic,
  questionsHours,
}: Pick<MeetingEntity, 'startsAt' | 'openToPublic' | 'questionsHours'>): Date | null =>
  openToPublic && questionsHours !== null ? new Date(startsAt.getTime() - questionsHours * HOUR_MS) : null;

/** Whether they may ask now. */
export function questionsOpen(
  meeting: Pick<MeetingEntity, 'state' | 'startsAt' | 'openToPublic' | 'questionsHours'>,
  now: Date,
): boolean {
  const until = questionsUntil(meeting);
  return meeting.state === 'called' && until !== null && now < until;
}
