import { AGENDA_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { stopClock } from '../room/agenda-clock';
import type { RoomActAnswer } from '../room/room-act.result';
import { RoomActs } from '../room/room-acts.service';
import { AgendaClockEntity } from '../room/tables/agenda-clock.entity';
import { AgendaItemEntity } from '../tables/agenda-item.entity';

/** The timer of the agenda, kept by the server: a screen that dies loses no second. */
@Injectable()
export class RunAgenda {
  constructor(
    private readonly source: DataSource,
    private readonly acts: RoomActs,
  ) {}

  /** Starts a point, or goes on with it; the one before stops. */
  async run(viewer: Viewer, itemId: string): Promise<RoomActAnswer> {
    const { meetingId } = await this.item(itemId);
    const act = { verb: 'meetings.agenda_run', meetingId };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      const clock = await manager.findOneBy(AgendaClockEntity, { itemId });
      if (clock?.runningSince) return null;
      await stopClock(manager, meetingId, at);
      await manager.update(AgendaClockEntity, { meetingId, current: true }, { current: false });
      await manager.upsert(AgendaClockEntity, { itemId, meetingId, current: true, runningSince: at }, [
        'itemId',
      ]);
      return { id: itemId };
    });
  }

  pause(viewer: Viewer, meetingId: string): Promise<RoomActAnswer> {
    const act = { verb: 'meetings.agenda_run', meetingId };
    return this.acts.desk(viewer, act, async (manager, { at }) => {
      await stopClock(manager, meetingId, at);
      return {};
    });
  }

  async add(viewer: Viewer, itemId: string, minutes: number): Promise<RoomActAnswer> {
    const { meetingId } = await this.item(itemId);
    const act = { verb: 'meetings.agenda_run', meetingId };
    return this.acts.desk(viewer, act, async (manager) => {
      if (minutes < 1 || minutes > AGENDA_LIMITS.most)
        return invalidInput([{ field: 'minutes', rule: 'out_of_range', limit: AGENDA_LIMITS.most }]);
      await manager.query(
        `INSERT INTO agenda_clock AS clock (item_id, meeting_id, current, added_minutes) VALUES ($1, $2, false, $3)
         ON CONFLICT (item_id) DO UPDATE SET added_minutes = clock.added_minutes + excluded.added_minutes`,
        [itemId, meetingId, minutes],
      );
      return { id: itemId, after: { minutes } };
    });
  }

  private async item(id: string): Promise<AgendaItemEntity> {
    const item = isUuid(id) ? await this.source.manager.findOneBy(AgendaItemEntity, { id }) : null;
    if (!item) throw new NotFound();
    return item;
  }
}
