import type { EntityManager } from 'typeorm';
import type { SendNotice } from '../send-notice/send-notice.service';
import type { MeetingEntity } from '../tables/meeting.entity';

/**
 * Gives every free place to the first of the waiting list, and tells those who have an account. The meeting is held by
 * whoever calls, so that two people never get one place.
 * @param but who has just asked, and reads it on her screen
 */
export async function fillPlaces(
  manager: EntityManager,
  notice: SendNotice,
  meeting: MeetingEntity,
  but: string | null = null,
): Promise<void> {
  const { id, capacity, endsAt } = meeting;
  await manager.query('UPDATE meeting_place SET ends_at = $2 WHERE meeting_id = $1 AND ends_at <> $2', [
    id,
    endsAt,
  ]);
  const [freed] = (await manager.query(
    `UPDATE meeting_place SET state = 'coming' WHERE id IN (
       SELECT id FROM meeting_place WHERE meeting_id = $1 AND state = 'waiting' ORDER BY rank
        LIMIT greatest(0, $2::int - (SELECT count(*) FROM meeting_place
                                      WHERE meeting_id = $1 AND state = 'coming')))
     RETURNING person_id AS "personId"`,
    [id, capacity ?? 0],
  )) as [{ personId: string | null }[]];
  for (const { personId } of freed)
    if (personId && personId !== but) await notice.one(manager, 'meeting_place_freed', meeting, personId);
}
