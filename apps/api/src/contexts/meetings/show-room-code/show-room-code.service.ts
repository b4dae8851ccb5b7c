import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { type RoomActAnswer, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { RoomKeyEntity } from '../room/tables/room-key.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { codeEndsAt, isRoomCode, roomCodeAt } from './room-code';
import type { RoomCodeType } from './room-code.type';

interface Place {
  readonly kind: string;
  readonly slug: string;
  readonly number: number;
}

/** The code that changes every minute, and what phones say with it. Whoever said so is counted when the desk confirms. */
@Injectable()
export class ShowRoomCode {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly acts: RoomActs,
    private readonly assemblies: Assemblies,
  ) {}

  /** Null: the meeting is not held now, or it is not hers to run. */
  async show(viewer: Viewer | null, place: Place): Promise<RoomCodeType | null> {
    const { kind, slug, number } = place;
    const assembly = await this.assemblies.find(kind, slug);
    if (!assembly || !this.rights.may(viewer, 'meetings.run', assembly.space)) return null;
    const { manager } = this.source;
    const held = { space: assembly.space, number, state: 'in_session' as const };
    const meetingId = (await manager.findOneBy(MeetingEntity, held))?.id;
    const key = meetingId && (await manager.findOneBy(RoomKeyEntity, { meetingId }));
    if (!key) return null;
    const now = this.clock.now();
    return { code: roomCodeAt(key.key, meetingId, now), endsAt: codeEndsAt(now) };
  }

  sayHere(viewer: Viewer, meetingId: string, code: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.said_here', meetingId };
    return this.acts.member(viewer, act, async (manager, { seat, at }) => {
      const key = await manager.findOneBy(RoomKeyEntity, { meetingId });
      if (!key || !isRoomCode(code, key.key, meetingId, at)) return roomRefused('room_code_over');
      const rows = (await manager.query(
        `INSERT INTO presence (meeting_id, seat_id, came_at, way, waiting) VALUES ($1, $2, $3, 'code', true)
         ON CONFLICT DO NOTHING RETURNING id`,
        [meetingId, seat.id, at],
      )) as unknown[];
      return rows.length > 0 ? { after: { seatId: seat.id } } : null;
    });
  }

  /** She leaves, or takes back that she said she was there. */
  sayAway(viewer: Viewer, meetingId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.said_away', meetingId };
    return this.acts.member(viewer, act, async (manager, { seat, at }) => {
      const [gone] = (await manager.query(
        'DELETE FROM presence WHERE seat_id = $1 AND left_at IS NULL AND (waiting OR came_at >= $2) RETURNING id',
        [seat.id, at],
      )) as [unknown[], number];
      const [left] = (await manager.query(
        'UPDATE presence SET left_at = $2 WHERE seat_id = $1 AND left_at IS NULL RETURNING id',
        [seat.id, at],
      )) as [unknown[], number];
      return gone.length + left.length > 0 ? { after: { seatId: seat.id } } : null;
    });
  }
}
