import { Injectable } from '@nestjs/common';
import { AGENDA_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import { cleanItem, itemFaults } from './item-draft';
import type { AddAgendaItemInput, ChangeAgendaItemInput } from './set-agenda.input';
import { agendaMoved, AgendaSet, type SetAgendaAnswer } from './set-agenda.result';

type Change = (manager: EntityManager, meeting: MeetingEntity) => Promise<SetAgendaAnswer | void>;

/** The points of a meeting and their order, while it has not ended. The meeting is held for each change. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  add(viewer: Viewer, input: AddAgendaItemInput): Promise<SetAgendaAnswer> {
    return this.held(viewer, input.meetingId, async (manager, { id: meetingId }) => {
      const faults = itemFaults(input);
      if (faults.length > 0) return invalidInput(faults);
      const kept = await manager.countBy(AgendaItemEntity, { meetingId, state: 'kept' });
      if (kept >= AGENDA_LIMITS.items)
        return invalidInput([{ field: 'title', rule: 'too_many', limit: AGENDA_LIMITS.items }]);
      await manager.insert(AgendaItemEntity, { ...cleanItem(input), meetingId, position: kept + 1 });
    });
  }

  async change(viewer: Viewer, input: ChangeAgendaItemInput): Promise<SetAgendaAnswer> {
    const item = await this.item(input.itemId);
    return this.held(viewer, item.meetingId, async (manager) => {
      const faults = itemFaults(input);
      if (faults.length > 0) return invalidInput(faults);
      const { affected } = await manager.update(AgendaItemEntity, { id: item.id }, cleanItem(input));
      if (affected === 0) throw new NotFound();
    });
  }

  async drop(viewer: Viewer, itemId: string): Promise<SetAgendaAnswer> {
    const item = await this.item(itemId);
    return this.held(viewer, item.meetingId, async (manager, { id }) => {
      await manager.delete(AgendaItemEntity, { id: item.id });
      await this.number(manager, id, await this.inOrder(manager, id));
    });
  }

  /** @param order ids of all the points that are kept, as they shall follow each other */
  order(viewer: Viewer, meetingId: string, order: readonly string[]): Promise<SetAgendaAnswer> {
    return this.held(viewer, meetingId, async (manager) => {
      const kept = await this.inOrder(manager, meetingId);
      const asked = new Set(order);
      const same = kept.length === order.length && kept.every((id) => asked.has(id));
      if (!same) return agendaMoved();
      await this.number(manager, meetingId, order);
    });
  }

  private async held(viewer: Viewer, meetingId: string, change: Change): Promise<SetAgendaAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', meetingId);
      if (!['draft', 'called', 'in_session'].includes(meeting.state)) return meetingFixed();
      const refused = await change(manager, meeting);
      if (refused) return refused;
      const subject = { type: 'meeting', id: meetingId };
      await this.audit.record(manager, { verb: 'meetings.agenda_set', actorId: viewer.personId, subject });
      await changed(manager, meetingChanged, meetingId);
      return Object.assign(new AgendaSet(), { meetingId });
    });
  }

  private async item(id: string): Promise<AgendaItemEntity> {
    const item = isUuid(id) ? await this.source.manager.findOneBy(AgendaItemEntity, { id }) : null;
    if (!item) throw new NotFound();
    return item;
  }

  private async inOrder(manager: EntityManager, meetingId: string): Promise<string[]> {
    const items = await manager.find(AgendaItemEntity, {
      select: { id: true },
      where: { meetingId, state: 'kept' },
      order: { position: 'ASC', id: 'ASC' },
    });
    return items.map(({ id }) => id);
  }

  private async number(manager: EntityManager, meetingId: string, order: readonly string[]): Promise<void> {
    await manager.query(
      `UPDATE agenda_item SET position = line.place
         FROM unnest($2::uuid[]) WITH ORDINALITY AS line (id, place)
        WHERE agenda_item.id = line.id AND meeting_id = $1`,
      [meetingId, order],
    );
  }
}
