import { Injectable } from '@nestjs/common';
import { stayProblems } from '@parvis/quorum';
import { type EntityManager, In } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { stayOf } from '../room/attendance';
import { type RoomActAnswer, type RoomRefused, roomRefused } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { PresenceEntity, type PresenceWay } from '../room/tables/presence.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { TakePresenceInput } from './take-presence.input';

interface Arrival {
  readonly meetingId: string;
  readonly seatIds: readonly string[];
  readonly at: Date;
  readonly way: PresenceWay;
}

/** Who comes and who leaves, as the desk sees it. Said twice, it is written once. */
@Injectable()
export class TakePresence {
  constructor(private readonly acts: RoomActs) {}

  take(viewer: Viewer, input: TakePresenceInput): Promise<RoomActAnswer> {
    const { meetingId, here, way } = input;
    const seatIds = [...new Set(input.seatIds)];
    const verb = { verb: here ? 'meetings.arrived' : 'meetings.left' };
    return this.acts.desk(viewer, { ...verb, meetingId, at: input.at }, async (manager, { at }) => {
      const known = await manager.countBy(MeetingSeatEntity, { meetingId, id: In(seatIds) });
      if (known !== seatIds.length) throw new NotFound();
      const arrival = { meetingId, seatIds, at, way };
      const written = here ? await this.arrive(manager, arrival) : await this.leave(manager, arrival);
      if (typeof written !== 'number') return written;
      const wrong = written > 0 ? await this.problem(manager, seatIds) : null;
      return wrong ?? (written > 0 ? { after: { seatIds, at: at.toISOString(), way } } : null);
    });
  }

  private async arrive(manager: EntityManager, { meetingId, seatIds, at, way }: Arrival): Promise<number> {
    const { affected } = await manager.update(
      PresenceEntity,
      { seatId: In([...seatIds]), waiting: true },
      { waiting: false, cameAt: at },
    );
    const came = (await manager.query(
      `INSERT INTO presence (meeting_id, seat_id, came_at, way)
       SELECT $1, unnest($2::uuid[]), $3, $4 ON CONFLICT DO NOTHING RETURNING id`,
      [meetingId, seatIds, at, way],
    )) as unknown[];
    return (affected ?? 0) + came.length;
  }

  /** A stay that lasted no time, and one that the desk does not confirm, are none. */
  private async leave(manager: EntityManager, { seatIds, at }: Arrival): Promise<number | RoomRefused> {
    const open = await manager
      .createQueryBuilder(PresenceEntity, 'stay')
      .where('stay.seatId IN (:...seatIds) AND stay.leftAt IS NULL', { seatIds })
      .getMany();
    if (open.some(({ waiting, cameAt }) => !waiting && cameAt > at))
      return roomRefused('presence_leaves_before_coming');
    const none = open.filter(({ waiting, cameAt }) => waiting || cameAt.getTime() === at.getTime());
    const gone = open.filter((stay) => !none.includes(stay));
    if (none.length > 0) await manager.delete(PresenceEntity, { id: In(none.map(({ id }) => id)) });
    if (gone.length > 0)
      await manager.update(PresenceEntity, { id: In(gone.map(({ id }) => id)) }, { leftAt: at });
    return open.length;
  }

  /** What was typed afterwards may cross a stay that is known. */
  private async problem(manager: EntityManager, seatIds: readonly string[]): Promise<RoomRefused | null> {
    const stays = await manager.findBy(PresenceEntity, { seatId: In([...seatIds]), waiting: false });
    return stayProblems(stays.map(stayOf)).length > 0 ? roomRefused('presence_overlaps') : null;
  }
}
