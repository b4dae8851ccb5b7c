import { ROOM_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { cleanLine } from '../../../platform/text/clean-text';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import type { RoomActAnswer } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { MeetingGuestEntity } from '../room/tables/meeting-guest.entity';

/** People in the room without a seat. */
@Injectable()
export class ReceiveGuests {
  constructor(private readonly acts: RoomActs) {}

  /** @param said for what is entered afterwards; null: now */
  come(
    viewer: Viewer,
    meetingId: string,
    typed: { name: string; quality: string },
    said: Date | null = null,
  ): Promise<RoomActAnswer> {
    const [name, quality] = [cleanLine(typed.name), cleanLine(typed.quality)];
    const act = { verb: 'meetings.guest_came', meetingId, at: said };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      const faults = [
        ...lengthFaults('name', name, ROOM_LIMITS.guestName),
        ...lengthFaults('quality', quality, ROOM_LIMITS.guestQuality),
      ];
      const { guests: limit } = ROOM_LIMITS;
      if ((await manager.countBy(MeetingGuestEntity, { meetingId })) >= limit)
        faults.push({ field: 'name', rule: 'too_many', limit });
      if (faults.length > 0) return invalidInput(faults);
      const guest = { meetingId, name, quality, cameAt: at, leftAt: null, addedBy: viewer.personId };
      return { id: (await manager.save(manager.create(MeetingGuestEntity, guest))).id };
    });
  }

  leave(viewer: Viewer, meetingId: string, guestId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.guest_left', meetingId };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      const here = { id: guestId, meetingId, leftAt: IsNull() };
      const left =
        isUuid(guestId) && (await manager.update(MeetingGuestEntity, here, { leftAt: at })).affected;
      return left ? { id: guestId } : null;
    });
  }
}
