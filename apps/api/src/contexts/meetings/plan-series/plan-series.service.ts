import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { meetingFaults } from '../plan-meeting/meeting-draft';
import { nextNumber } from '../plan-meeting/next-number';
import { meetingFixed } from '../plan-meeting/plan-meeting.result';
import { MeetingEntity } from '../tables/meeting.entity';
import type { MeetingTimesInput, MoveSeriesInput, RepeatMeetingInput } from './plan-series.input';
import { MOST_IN_SERIES, type SeriesAnswer, seriesSet, type SeriesMeetingType } from './plan-series.result';

/** Several meetings at once: drafts like one that is planned already, and moved together while they are drafts. */
@Injectable()
export class PlanSeries {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  /** One statement. */
  of(meetingId: string): Promise<SeriesMeetingType[]> {
    return this.source.query<SeriesMeetingType[]>(
      `SELECT one.id, one.number, one.starts_at AS "startsAt", one.ends_at AS "endsAt", one.state
         FROM meeting asked JOIN meeting one ON one.series_id = asked.series_id
        WHERE asked.id = $1 ORDER BY one.starts_at, one.id LIMIT ${MOST_IN_SERIES}`,
      [meetingId],
    );
  }

  /** What the database knows already of this series at this time is not made twice. */
  async repeat(viewer: Viewer, { meetingId, times }: RepeatMeetingInput): Promise<SeriesAnswer> {
    return this.source.transaction(async (manager) => {
      const model = await this.rights.locked(manager, viewer, 'meetings.prepare', meetingId);
      const seriesId = model.seriesId ?? model.id;
      const known = await manager.countBy(MeetingEntity, { seriesId });
      const room = MOST_IN_SERIES - Math.max(known, 1);
      const faults = this.faults(model, times, room);
      if (faults.length > 0) return invalidInput(faults);
      if (!model.seriesId)
        await manager.update(MeetingEntity, { id: meetingId }, { seriesId, seriesSlot: model.startsAt });
      const made: string[] = [];
      for (const at of times) {
        const id = await this.insert(manager, { ...model, seriesId }, at);
        if (!id) continue;
        made.push(id);
        await this.tell(manager, viewer, { ...model, id, ...at }, 'meetings.planned');
      }
      return seriesSet(made);
    });
  }

  /** All or none: one that was called meanwhile, or is of another series, stops the move. */
  async move(viewer: Viewer, { moves }: MoveSeriesInput): Promise<SeriesAnswer> {
    if (moves.length === 0 || moves.length > MOST_IN_SERIES)
      return invalidInput([{ field: 'moves', rule: 'too_many', limit: MOST_IN_SERIES }]);
    return this.source.transaction(async (manager) => {
      const held: MeetingEntity[] = [];
      // In one order: two moves of a series at the same moment wait for each other.
      for (const { meetingId, startsAt, endsAt } of [...moves].sort(byId)) {
        const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', meetingId);
        const { seriesId } = held[0] ?? meeting;
        if (seriesId === null || meeting.seriesId !== seriesId) throw new NotFound();
        if (meeting.state !== 'draft') return meetingFixed();
        const faults = this.faults(meeting, [{ startsAt, endsAt }], 1);
        if (faults.length > 0) return invalidInput(faults);
        held.push({ ...meeting, startsAt, endsAt });
      }
      for (const meeting of held) {
        const { id, startsAt, endsAt } = meeting;
        await manager.update(MeetingEntity, { id }, { startsAt, endsAt });
        await this.tell(manager, viewer, meeting, 'meetings.changed');
      }
      return seriesSet(held.map(({ id }) => id));
    });
  }

  private faults(model: MeetingEntity, times: readonly MeetingTimesInput[], room: number): FieldFault[] {
    if (times.length === 0) return [{ field: 'times', rule: 'required' }];
    if (times.length > room) return [{ field: 'times', rule: 'too_many', limit: Math.max(room, 0) }];
    const now = this.clock.now();
    return times.flatMap((at) => meetingFaults({ ...model, ...at }, now)).slice(0, 1);
  }

  private async insert(
    manager: EntityManager,
    { space, title, place, room, onlineLink, accessibility, childcare, ...model }: MeetingEntity,
    { startsAt, endsAt }: MeetingTimesInput,
  ): Promise<string | null> {
    const { openToPublic, capacity, questionsHours, seriesId } = model;
    const welcome = { openToPublic, capacity, questionsHours };
    const where = { space, title, place, room, onlineLink, accessibility, childcare };
    const number = await nextNumber(manager, space);
    const { identifiers } = await manager
      .createQueryBuilder()
      .insert()
      .into(MeetingEntity)
      .values({ ...where, ...welcome, number, startsAt, endsAt, seriesId, seriesSlot: startsAt })
      .orIgnore()
      .execute();
    return (identifiers[0]?.['id'] as string | undefined) ?? null;
  }

  private async tell(
    manager: EntityManager,
    { personId: actorId }: Viewer,
    { id, title, startsAt, place }: Pick<MeetingEntity, 'id' | 'title' | 'startsAt' | 'place'>,
    verb: 'meetings.planned' | 'meetings.changed',
  ): Promise<void> {
    const after = { title, startsAt: startsAt.toISOString(), place };
    await this.audit.record(manager, { verb, actorId, subject: { type: 'meeting', id }, after });
    await changed(manager, meetingChanged, id);
  }
}

const byId = (a: { meetingId: string }, b: { meetingId: string }): number =>
  a.meetingId < b.meetingId ? -1 : 1;
