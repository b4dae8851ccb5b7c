import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import type { MeetingEntity } from '../tables/meeting.entity';
import { type MinutesAnswer, MinutesSaved } from './minutes.result';

/** What an act changed; a refusal changes nothing but what it says itself. */
export interface MinutesDone {
  /** Of the audit; null: nothing changed. */
  readonly verb: string | null;
  readonly revision: number;
  readonly version?: number;
}

type Act = (
  manager: EntityManager,
  meeting: MeetingEntity,
) => Promise<MinutesDone | Exclude<MinutesAnswer, MinutesSaved>>;

/** One transaction for each act on minutes, in which the meeting is held: acts on the same minutes wait for each other. */
@Injectable()
export class MinutesActs {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  act(viewer: Viewer, meetingId: string, act: Act): Promise<MinutesAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.minutes', meetingId);
      const done = await act(manager, meeting);
      if (!('verb' in done)) return done;
      const { verb, revision, version = null } = done;
      if (verb) {
        const subject = { type: 'meeting', id: meetingId };
        await this.audit.record(manager, { verb, actorId: viewer.personId, subject });
        await changed(manager, meetingChanged, meetingId);
      }
      return Object.assign(new MinutesSaved(), { meetingId, revision, version });
    });
  }
}
