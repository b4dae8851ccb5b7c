import { AGENDA_LIMITS, MEETING_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { SendNotice } from '../send-notice/send-notice.service';
import { AgendaSet } from '../set-agenda/set-agenda.result';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import { type AnswerProposedItemInput, ItemAnswerName } from './propose-item.input';
import { itemAnswered, type ProposeItemAnswer } from './propose-item.result';

/** The facilitator answers a point that a member proposed, once; she is told, and reads the answer on the meeting's page. */
@Injectable()
export class AnswerItem {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly notice: SendNotice,
    private readonly audit: AuditTrail,
  ) {}

  async answer(viewer: Viewer, input: AnswerProposedItemInput): Promise<ProposeItemAnswer> {
    const { itemId: id, answer: state } = input;
    const known = isUuid(id) ? await this.source.manager.findOneBy(AgendaItemEntity, { id }) : null;
    if (!known) throw new NotFound();
    const { meetingId } = known;
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', meetingId);
      if (!['draft', 'called', 'in_session'].includes(meeting.state)) return meetingFixed();
      const kept = await manager.countBy(AgendaItemEntity, { meetingId, state: 'kept' });
      const reason = cleanText(input.reason);
      const faults = faultsOf(state, reason, kept);
      if (faults.length > 0) return invalidInput(faults);
      const answered = {
        state,
        reason: reason || null,
        position: state === ItemAnswerName.KEEP ? kept + 1 : 0,
      };
      const { affected } = await manager.update(AgendaItemEntity, { id, state: 'proposed' }, answered);
      if (!affected) return itemAnswered();
      await this.tell(manager, viewer, meeting, known.proposedBy, state);
      return Object.assign(new AgendaSet(), { meetingId });
    });
  }

  private async tell(
    manager: EntityManager,
    { personId: actorId }: Viewer,
    meeting: MeetingEntity,
    proposedBy: string | null,
    answer: ItemAnswerName,
  ): Promise<void> {
    if (proposedBy) await this.notice.one(manager, 'agenda_item_answered', meeting, proposedBy);
    const subject = { type: 'meeting', id: meeting.id };
    await this.audit.record(manager, { verb: 'meetings.item_answered', actorId, subject, after: { answer } });
    await changed(manager, meetingChanged, meeting.id);
  }
}

function faultsOf(answer: ItemAnswerName, reason: string, kept: number) {
  const { most } = MEETING_LIMITS.reason;
  const least = answer === ItemAnswerName.DECLINE ? MEETING_LIMITS.reason.least : 0;
  const { items: limit } = AGENDA_LIMITS;
  const full = answer === ItemAnswerName.KEEP && kept >= limit;
  return [
    ...lengthFaults('reason', reason, { least, most }),
    ...(full ? [{ field: 'reason', rule: 'too_many', limit }] : []),
  ];
}
