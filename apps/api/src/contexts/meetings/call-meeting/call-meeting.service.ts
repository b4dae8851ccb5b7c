import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { agendaEmpty, type CallMeetingAnswer, MeetingCalled, meetingPast } from './call-meeting.result';
import { Seats } from './seats.service';

/** Calls a meeting, once: it becomes public, with its seats and the rules of that day. */
@Injectable()
export class CallMeeting {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly assemblies: Assemblies,
    private readonly rights: MeetingRights,
    private readonly seats: Seats,
    private readonly audit: AuditTrail,
  ) {}

  call(viewer: Viewer, id: string): Promise<CallMeetingAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', id);
      const now = this.clock.now();
      if (meeting.state !== 'draft') return meetingFixed();
      if (meeting.startsAt <= now) return meetingPast();
      if (!(await manager.existsBy(AgendaItemEntity, { meetingId: id, state: 'kept' }))) return agendaEmpty();
      const rules = await this.assemblies.rulesOf(meeting.space);
      await manager.update(MeetingEntity, { id }, { state: 'called', calledAt: now, rules: rules as object });
      const seats = await this.seats.copy(manager, meeting);
      await this.audit.record(manager, {
        verb: 'meetings.called',
        actorId: viewer.personId,
        subject: { type: 'meeting', id },
        after: { seats },
      });
      await changed(manager, meetingChanged, id);
      return Object.assign(new MeetingCalled(), { meetingId: id, seats });
    });
  }
}
