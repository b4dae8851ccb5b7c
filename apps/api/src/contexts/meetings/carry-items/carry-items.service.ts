import { AGENDA_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { AgendaSet, type SetAgendaAnswer } from '../set-agenda/set-agenda.result';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import type { UnfinishedItemType } from './unfinished-item.type';

/** How many earlier meetings are looked through. */
const EARLIER = 6;

/**
 * What earlier meetings of the same assembly left: put off, never answered, of a meeting that was cancelled, or never
 * reached although the meeting noted what it reached (a timer, a vote). What was taken over once is not there any more.
 */
const UNFINISHED = `
  SELECT item.id, item.title, item.kind, item.minutes, item.note, item.state, earlier.number,
         earlier.starts_at AS "startsAt"
    FROM (SELECT * FROM meeting WHERE space = $1 AND starts_at < $2 AND id <> $3
             AND state IN ('called', 'in_session', 'held', 'cancelled') ORDER BY starts_at DESC, id LIMIT ${EARLIER}) earlier
    JOIN agenda_item item ON item.meeting_id = earlier.id
   WHERE (item.state = 'put_off' OR (earlier.state = 'cancelled' AND item.state <> 'declined')
      OR (earlier.state = 'held' AND (item.state = 'proposed'
      OR (item.state = 'kept' AND item.kind <> 'residents_questions'
          AND NOT EXISTS (SELECT 1 FROM agenda_clock clock WHERE clock.item_id = item.id)
          AND NOT EXISTS (SELECT 1 FROM question asked WHERE asked.item_id = item.id AND asked.state = 'closed')
          AND (EXISTS (SELECT 1 FROM agenda_clock clock WHERE clock.meeting_id = earlier.id)
            OR EXISTS (SELECT 1 FROM question asked WHERE asked.meeting_id = earlier.id AND asked.item_id IS NOT NULL
                          AND asked.state = 'closed'))))))
     AND NOT EXISTS (SELECT 1 FROM agenda_item again WHERE again.carried_from = item.id)
   ORDER BY earlier.starts_at DESC, item.position, item.id LIMIT ${AGENDA_LIMITS.items}`;

/** Points that earlier meetings did not finish, taken over in the next one; each once, whoever asks at the same moment. */
@Injectable()
export class CarryItems {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  /** Of earlier meetings than this one. */
  unfinished(
    { id, space, startsAt }: Pick<MeetingEntity, 'id' | 'space' | 'startsAt'>,
    manager: EntityManager = this.source.manager,
  ): Promise<UnfinishedItemType[]> {
    return manager.query<UnfinishedItemType[]>(UNFINISHED, [space, startsAt, id]);
  }

  carry(viewer: Viewer, meetingId: string, itemIds: readonly string[]): Promise<SetAgendaAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', meetingId);
      if (!['draft', 'called', 'in_session'].includes(meeting.state)) return meetingFixed();
      const asked = new Set(itemIds.filter(isUuid));
      const left = (await this.unfinished(meeting, manager)).filter(({ id }) => asked.has(id));
      const kept = await manager.countBy(AgendaItemEntity, { meetingId, state: 'kept' });
      const { items: limit } = AGENDA_LIMITS;
      if (kept + left.length > limit) return invalidInput([{ field: 'itemIds', rule: 'too_many', limit }]);
      await manager.query(
        `INSERT INTO agenda_item (meeting_id, position, title, kind, minutes, note, state, proposed_by, carried_from)
         SELECT $1, $3 + line.place, title, kind, minutes, note, 'kept', proposed_by, item.id
           FROM unnest($2::uuid[]) WITH ORDINALITY AS line (id, place) JOIN agenda_item item ON item.id = line.id
         ON CONFLICT DO NOTHING`,
        [meetingId, left.map(({ id }) => id), kept],
      );
      const subject = { type: 'meeting', id: meetingId };
      await this.audit.record(manager, { verb: 'meetings.items_carried', actorId: viewer.personId, subject });
      await changed(manager, meetingChanged, meetingId);
      return Object.assign(new AgendaSet(), { meetingId });
    });
  }
}
