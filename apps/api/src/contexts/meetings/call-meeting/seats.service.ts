import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { townDay } from '../../../platform/clock/town-day';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { MeetingEntity } from '../tables/meeting.entity';

/** Who may sit in a meeting: copied from the assembly, so that later changes of the assembly leave it as it was. */
@Injectable()
export class Seats {
  constructor(private readonly assemblies: Assemblies) {}

  /** The rules of whoever holds the meeting, as they stand today. */
  rulesOf({ space }: MeetingEntity): Promise<unknown> {
    return this.assemblies.rulesOf(space);
  }

  /** Brings the seats up to date with the assembly; until the meeting is opened only. @returns how many there are */
  async copy(manager: EntityManager, { id: meetingId, space, startsAt }: MeetingEntity): Promise<number> {
    const seats = await this.assemblies.seatsOn(space, townDay(startsAt));
    await manager.query('DELETE FROM meeting_seat WHERE meeting_id = $1 AND source_id <> ALL($2)', [
      meetingId,
      seats.map(({ sourceId }) => sourceId),
    ]);
    const lines = seats.map(({ sourceId, college, collegeName, label, personId, sex }) => ({
      ...{ meetingId, sourceId, college, collegeName, label, personId, sex },
    }));
    await manager.upsert(MeetingSeatEntity, lines, ['meetingId', 'sourceId']);
    return lines.length;
  }
}
