import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { stopClock } from '../room/agenda-clock';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { PresenceEntity } from '../room/tables/presence.entity';
import { SpeakingTurnEntity } from '../room/tables/speaking-turn.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { QuestionEntity } from '../votes/tables/question.entity';

/** Ends a meeting: whoever is still there leaves with it. A question that is open must be closed first. */
@Injectable()
export class CloseMeeting {
  constructor(private readonly acts: RoomActs) {}

  close(viewer: Viewer, meetingId: string, at: Date | null): Promise<RoomActAnswer> {
    const states = ['in_session', 'held'] as const;
    return this.acts.desk(
      viewer,
      { verb: 'meetings.closed', meetingId, states, at },
      async (manager, { meeting, at: closedAt }) => {
        if (meeting.state === 'held') return null;
        if (await manager.existsBy(QuestionEntity, { meetingId, state: 'open' }))
          return roomRefused('question_another_open');
        const after = { meetingId, cameAt: MoreThan(closedAt) };
        if (await manager.existsBy(PresenceEntity, after))
          return roomRefused('presence_leaves_before_coming');
        await manager.delete(PresenceEntity, { meetingId, waiting: true });
        // A stay lasts some time: who came with the last word was there.
        await manager.query(
          `UPDATE presence SET left_at = greatest($2, came_at + interval '1 millisecond')
            WHERE meeting_id = $1 AND left_at IS NULL`,
          [meetingId, closedAt],
        );
        await manager.query(
          `UPDATE speaking_turn SET ended_at = greatest(started_at, $2)
            WHERE meeting_id = $1 AND started_at IS NOT NULL AND ended_at IS NULL`,
          [meetingId, closedAt],
        );
        await manager.update(
          SpeakingTurnEntity,
          { meetingId, startedAt: IsNull(), withdrawnAt: IsNull() },
          { withdrawnAt: closedAt },
        );
        await stopClock(manager, meetingId, closedAt);
        await manager.update(MeetingEntity, { id: meetingId }, { state: 'held', closedAt });
        return {};
      },
    );
  }
}
