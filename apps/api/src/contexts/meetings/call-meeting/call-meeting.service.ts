import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES, noticeDelayMet, parseMeetingRules } from '@parvis/quorum';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { SendNotice } from '../send-notice/send-notice.service';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import {
  agendaEmpty,
  type CallMeetingAnswer,
  MeetingCalled,
  meetingPast,
  noticeLate,
} from './call-meeting.result';
import { Seats } from './seats.service';

const ZONE = 'Europe/Paris';

/** Calls a meeting, once: it becomes public, with its seats and the rules of that day, and its members are told. */
@Injectable()
export class CallMeeting {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly seats: Seats,
    private readonly notice: SendNotice,
    private readonly audit: AuditTrail,
  ) {}

  /** @param evenLate whether the notice goes although the delay of the rules is not met */
  call(viewer: Viewer, id: string, evenLate: boolean): Promise<CallMeetingAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', id);
      const calledAt = this.clock.now();
      if (meeting.state !== 'draft') return meetingFixed();
      if (meeting.startsAt <= calledAt) return meetingPast();
      if (!(await manager.existsBy(AgendaItemEntity, { meetingId: id, state: 'kept' }))) return agendaEmpty();
      const rules = await this.seats.rulesOf(meeting);
      const { met, lastDay } = this.delay(rules, calledAt, meeting);
      if (!met && !evenLate) return noticeLate(lastDay);
      const called = { state: 'called' as const, calledAt, rules: rules as object };
      await manager.update(MeetingEntity, { id }, called);
      const seats = await this.seats.copy(manager, meeting);
      const told = await this.notice.send(manager, 'meeting_called', { ...meeting, ...called });
      await this.audit.record(manager, {
        verb: 'meetings.called',
        actorId: viewer.personId,
        subject: { type: 'meeting', id },
        after: { seats, inTime: met },
      });
      await changed(manager, meetingChanged, id);
      return Object.assign(new MeetingCalled(), { meetingId: id, seats, told });
    });
  }

  private delay(rules: unknown, calledAt: Date, { startsAt }: MeetingEntity) {
    const read = parseMeetingRules(rules);
    const { notice } = read.ok ? read.value : DEFAULT_RULES;
    return noticeDelayMet(notice, calledAt.getTime(), startsAt.getTime(), ZONE);
  }
}
