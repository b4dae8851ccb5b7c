import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../platform/access/viewer';
import { Assemblies } from '../assemblies/assemblies.service';
import { Seats } from '../call-meeting/seats.service';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { RoomKeyEntity } from '../room/tables/room-key.entity';
import { MeetingEntity } from '../tables/meeting.entity';

/** Opens a meeting, once: its seats are brought up to date for the last time, its rules stay those of its call. */
@Injectable()
export class OpenMeeting {
  constructor(
    private readonly acts: RoomActs,
    private readonly seats: Seats,
    private readonly assemblies: Assemblies,
  ) {}

  /** @param at when it began, for a meeting that is entered afterwards; null: now */
  open(viewer: Viewer, meetingId: string, at: Date | null): Promise<RoomActAnswer> {
    const states = ['draft', 'called', 'in_session'] as const;
    return this.acts.desk(
      viewer,
      { verb: 'meetings.opened', meetingId, states, at },
      async (manager, { meeting, at: openedAt }) => {
        if (meeting.state === 'in_session') return null;
        // A meeting convened on paper is opened from its draft, once its hour has come.
        if (meeting.state === 'draft' && meeting.startsAt > openedAt)
          return roomRefused('meeting_not_called');
        const rules = meeting.rules ?? (await this.assemblies.rulesOf(meeting.space));
        const state = 'in_session' as const;
        await manager.update(MeetingEntity, { id: meetingId }, { state, openedAt, rules: rules as object });
        const seats = await this.seats.copy(manager, meeting);
        await manager.insert(RoomKeyEntity, { meetingId, key: randomBytes(32).toString('base64') });
        return { after: { seats } };
      },
    );
  }
}
