import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { SendNotice } from '../send-notice/send-notice.service';
import { fillPlaces } from '../keep-places/fill-places';
import { meetingChanged } from '../meetings.events';
import { MeetingEntity } from '../tables/meeting.entity';
import { nextNumber } from './next-number';
import { cleanMeeting, type MeetingDraft, meetingFaults } from './meeting-draft';
import type { ChangeMeetingInput, PlanMeetingInput } from './plan-meeting.input';
import { meetingFixed, MeetingPlanned, type PlanMeetingAnswer } from './plan-meeting.result';

/** Plans a meeting, which only those who prepare it see; then changes what was said of it, until it begins. */
@Injectable()
export class PlanMeeting {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly assemblies: Assemblies,
    private readonly rights: MeetingRights,
    private readonly notice: SendNotice,
    private readonly audit: AuditTrail,
  ) {}

  async plan(viewer: Viewer, input: PlanMeetingInput): Promise<PlanMeetingAnswer> {
    const assembly = await this.assemblies.find(input.assembly, input.slug);
    if (!assembly) throw new NotFound();
    this.rights.hold(viewer, 'meetings.prepare', assembly.space);
    const draft = cleanMeeting(input);
    const faults = meetingFaults(draft, this.clock.now());
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const number = await nextNumber(manager, assembly.space);
      const { space } = assembly;
      const meeting = await manager.save(manager.create(MeetingEntity, { ...draft, space, number }));
      await this.tell(manager, viewer, meeting, draft, true);
      return Object.assign(new MeetingPlanned(), { meetingId: meeting.id, number });
    });
  }

  async change(viewer: Viewer, input: ChangeMeetingInput): Promise<PlanMeetingAnswer> {
    const draft = cleanMeeting(input);
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', input.meetingId);
      const faults = meetingFaults(draft, this.clock.now());
      if (faults.length > 0) return invalidInput(faults);
      const { id: meetingId, number, state } = meeting;
      if (state !== 'draft' && state !== 'called') return meetingFixed();
      await manager.update(MeetingEntity, { id: meetingId }, draft);
      if (state === 'called' && hasMoved(meeting, draft))
        await this.notice.send(manager, 'meeting_moved', { ...meeting, ...draft });
      await fillPlaces(manager, this.notice, { ...meeting, ...draft });
      await this.tell(manager, viewer, meeting, draft, false);
      return Object.assign(new MeetingPlanned(), { meetingId, number });
    });
  }

  private async tell(
    manager: EntityManager,
    { personId }: Viewer,
    { id }: MeetingEntity,
    draft: MeetingDraft,
    isNew: boolean,
  ): Promise<void> {
    const after = { title: draft.title, startsAt: draft.startsAt.toISOString(), place: draft.place };
    await this.audit.record(manager, {
      verb: isNew ? 'meetings.planned' : 'meetings.changed',
      actorId: personId,
      subject: { type: 'meeting', id },
      after,
    });
    await changed(manager, meetingChanged, id);
  }
}

/** Whether those who were called would come at the wrong time or to the wrong door. */
const hasMoved = (before: MeetingEntity, after: MeetingDraft): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.place !== after.place ||
  before.room !== after.room;
