import type { EntityManager } from 'typeorm';
import { MeetingEntity } from '../tables/meeting.entity';

/** Numbers of a space follow each other without a gap: whoever plans at the same moment waits. */
export async function nextNumber(manager: EntityManager, space: string): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meetings of ${space}`]);
  return ((await manager.maximum(MeetingEntity, 'number', { space })) ?? 0) + 1;
}
