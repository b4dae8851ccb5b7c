import type { EntityManager } from 'typeorm';

/** What has run since a point was started is added to what it has taken; it stays current, paused. */
export async function stopClock(manager: EntityManager, meetingId: string, at: Date): Promise<void> {
  await manager.query(
    `UPDATE agenda_clock
        SET spent_ms = spent_ms + greatest(0, (extract(epoch FROM $2::timestamptz - running_since) * 1000)::int),
            running_since = NULL
      WHERE meeting_id = $1 AND running_since IS NOT NULL`,
    [meetingId, at],
  );
}
