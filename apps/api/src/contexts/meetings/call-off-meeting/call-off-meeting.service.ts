import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '@parvis/contract';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { changed } from '../../../platform/realtime/live-topic';
import { cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { lengthFaults, meetingFaults } from '../plan-meeting/meeting-draft';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { SendNotice } from '../send-notice/send-notice.service';
import { nextNumber } from '../plan-meeting/next-number';
import { MeetingEntity } from '../tables/meeting.entity';
import type { CallOffMeetingInput, NewDayInput } from './call-off-meeting.input';
import { type CallOffMeetingAnswer, MeetingCalledOff } from './call-off-meeting.result';

/** Cancels a meeting, or postpones it: then a new one is prepared with the same agenda. Once; who was called is told. */
@Injectable()
export class CallOffMeeting {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly notice: SendNotice,
    private readonly audit: AuditTrail,
  ) {}

  callOff(viewer: Viewer, { meetingId, reason, again }: CallOffMeetingInput): Promise<CallOffMeetingAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', meetingId);
      const why = cleanText(reason);
      const faults = [
        ...lengthFaults('reason', why, MEETING_LIMITS.reason),
        ...(again ? this.faultsOf(meeting, again) : []),
      ];
      if (faults.length > 0) return invalidInput(faults);
      if (meeting.state !== 'draft' && meeting.state !== 'called') return meetingFixed();
      const off = { state: again ? ('postponed' as const) : ('cancelled' as const), reason: why };
      await manager.update(MeetingEntity, { id: meetingId }, off);
      const next = again ? await this.again(manager, meeting, again) : null;
      const told =
        meeting.state === 'called'
          ? await this.notice.send(manager, 'meeting_off', { ...meeting, ...off })
          : 0;
      await this.audit.record(manager, {
        verb: again ? 'meetings.postponed' : 'meetings.cancelled',
        actorId: viewer.personId,
        subject: { type: 'meeting', id: meetingId },
        after: { reason: why },
      });
      await changed(manager, meetingChanged, meetingId);
      return Object.assign(new MeetingCalledOff(), { nextNumber: next?.number ?? null, told });
    });
  }

  private faultsOf(meeting: MeetingEntity, { startsAt, endsAt }: NewDayInput) {
    const now = this.clock.now();
    const past = startsAt <= now ? [{ field: 'startsAt', rule: 'in_the_past' }] : [];
    return [...past, ...meetingFaults({ ...meeting, startsAt, endsAt }, now)];
  }

  private async again(
    manager: EntityManager,
    { id: from, space, title, ...meeting }: MeetingEntity,
    { startsAt, endsAt }: NewDayInput,
  ): Promise<MeetingEntity> {
    const { place, room, onlineLink, accessibility, childcare } = meeting;
    const { openToPublic, capacity, questionsHours } = meeting;
    const number = await nextNumber(manager, space);
    const next = await manager.save(
      manager.create(MeetingEntity, {
        ...{ space, number, title, startsAt, endsAt, place, room, onlineLink },
        ...{ accessibility, childcare, openToPublic, capacity, questionsHours },
      }),
    );
    await manager.query(
      `INSERT INTO agenda_item (meeting_id, position, title, kind, minutes, note, state, proposed_by, reason, carried_from)
       SELECT $2, position, title, kind, minutes, note, state, proposed_by, reason, id
         FROM agenda_item WHERE meeting_id = $1 ON CONFLICT DO NOTHING`,
      [from, next.id],
    );
    return next;
  }
}
