import { AGENDA_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { Sitters } from '../assemblies/sitters.service';
import { meetingChanged } from '../meetings.events';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { cleanItem, itemFaults } from '../set-agenda/item-draft';
import { AgendaSet } from '../set-agenda/set-agenda.result';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import type { ProposeAgendaItemInput } from './propose-item.input';
import { itemAnswered, type ProposeItemAnswer } from './propose-item.result';

const set = (meetingId: string): AgendaSet => Object.assign(new AgendaSet(), { meetingId });

/** A member proposes a point until the meeting begins, or takes hers back. Proposed twice under one title, it is one. */
@Injectable()
export class ProposeItem {
  constructor(
    private readonly source: DataSource,
    private readonly sitters: Sitters,
    private readonly audit: AuditTrail,
  ) {}

  propose(viewer: Viewer, input: ProposeAgendaItemInput): Promise<ProposeItemAnswer> {
    const { meetingId } = input;
    return this.source.transaction(async (manager) => {
      const { personId: proposedBy } = viewer;
      const meeting = await this.held(manager, viewer, meetingId);
      if (meeting.state !== 'draft' && meeting.state !== 'called') return meetingFixed();
      const faults = itemFaults(input);
      const hers = { meetingId, proposedBy, state: 'proposed' as const };
      const { proposals: limit } = AGENDA_LIMITS;
      if ((await manager.countBy(AgendaItemEntity, hers)) >= limit)
        faults.push({ field: 'title', rule: 'too_many', limit });
      if (faults.length > 0) return invalidInput(faults);
      const made = await manager
        .createQueryBuilder()
        .insert()
        .into(AgendaItemEntity)
        .values({ ...cleanItem(input), ...hers, position: 0 })
        .orIgnore()
        .returning('id')
        .execute();
      const [row] = made.raw as { id: string }[];
      if (row) await this.tell(manager, 'meetings.item_proposed', viewer, meetingId);
      return set(meetingId);
    });
  }

  withdraw(viewer: Viewer, itemId: string): Promise<ProposeItemAnswer> {
    return this.source.transaction(async (manager) => {
      const where = { id: itemId, proposedBy: viewer.personId };
      const item = isUuid(itemId) ? await manager.findOneBy(AgendaItemEntity, where) : null;
      if (!item) throw new NotFound();
      const { affected } = await manager.delete(AgendaItemEntity, { ...where, state: 'proposed' });
      if (!affected) return itemAnswered();
      await this.tell(manager, 'meetings.item_withdrawn', viewer, item.meetingId);
      return set(item.meetingId);
    });
  }

  private async held(manager: EntityManager, { personId }: Viewer, id: string): Promise<MeetingEntity> {
    const lock = { mode: 'pessimistic_write' } as const;
    const meeting = isUuid(id) ? await manager.findOne(MeetingEntity, { where: { id }, lock }) : null;
    if (!meeting || !(await this.sitters.sits(meeting, personId, manager))) throw new NotFound();
    return meeting;
  }

  private async tell(
    manager: EntityManager,
    verb: 'meetings.item_proposed' | 'meetings.item_withdrawn',
    { personId: actorId }: Viewer,
    id: string,
  ): Promise<void> {
    await this.audit.record(manager, { verb, actorId, subject: { type: 'meeting', id } });
    await changed(manager, meetingChanged, id);
  }
}
