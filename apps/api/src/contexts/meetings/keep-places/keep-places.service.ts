import { PLACE_LIMITS, ROOM_LIMITS } from '@parvis/contract';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { cleanLine, cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { meetingChanged } from '../meetings.events';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { SendNotice } from '../send-notice/send-notice.service';
import { MeetingPlaceEntity } from '../tables/meeting-place.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { fillPlaces } from './fill-places';
import type { ComeToMeetingInput, NotePlaceInput } from './keep-places.input';
import { type KeepPlacesAnswer, placesClosed, PlacesKept } from './keep-places.result';
import { placesOpen } from './places-open';

interface Held {
  readonly manager: EntityManager;
  readonly meeting: MeetingEntity;
}
/** What the act was, and the place that it made; null: it was so already. */
type Kept = { readonly verb: string; readonly placeId?: string } | FieldFault | null;

/** Places for the public, in the order in which they are asked. The meeting is held: two never get the last one. */
@Injectable()
export class KeepPlaces {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly notice: SendNotice,
    private readonly audit: AuditTrail,
  ) {}

  come(viewer: Viewer, { meetingId, needs: typed }: ComeToMeetingInput): Promise<KeepPlacesAnswer> {
    const needs = cleanText(typed);
    return this.asHerself(viewer, meetingId, async ({ manager, meeting: { endsAt } }) => {
      const { personId, displayName: name } = viewer;
      const hers = await manager.findOneBy(MeetingPlaceEntity, { meetingId, personId });
      const fault = await faultOf(manager, meetingId, { needs, isNew: hers === null });
      if (fault) return fault;
      if (hers) await manager.update(MeetingPlaceEntity, { id: hers.id }, { needs });
      const placeId = hers?.id ?? (await waits(manager, { meetingId, personId, name, needs, endsAt }));
      return { verb: 'meetings.place_taken', placeId };
    });
  }

  giveUp(viewer: Viewer, meetingId: string): Promise<KeepPlacesAnswer> {
    return this.asHerself(viewer, meetingId, async ({ manager }) => {
      const { personId } = viewer;
      const { affected } = await manager.delete(MeetingPlaceEntity, { meetingId, personId });
      return affected ? { verb: 'meetings.place_given_up' } : null;
    });
  }

  note(viewer: Viewer, { meetingId, ...typed }: NotePlaceInput): Promise<KeepPlacesAnswer> {
    const [name, needs] = [cleanLine(typed.name), cleanText(typed.needs)];
    return this.atDesk(viewer, meetingId, async ({ manager, meeting: { endsAt } }) => {
      const [nameless] = lengthFaults('name', name, ROOM_LIMITS.guestName);
      const fault = nameless ?? (await faultOf(manager, meetingId, { needs, isNew: true }));
      if (fault) return fault;
      const placeId = await waits(manager, { meetingId, personId: null, name, needs, endsAt });
      return { verb: 'meetings.place_noted', placeId };
    });
  }

  free(viewer: Viewer, meetingId: string, id: string): Promise<KeepPlacesAnswer> {
    return this.atDesk(viewer, meetingId, async ({ manager }) => {
      const gone = isUuid(id) && (await manager.delete(MeetingPlaceEntity, { id, meetingId })).affected;
      return gone ? { verb: 'meetings.place_freed' } : null;
    });
  }

  private asHerself(
    viewer: Viewer,
    id: string,
    act: (held: Held) => Promise<Kept>,
  ): Promise<KeepPlacesAnswer> {
    return this.source.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const meeting = isUuid(id) ? await manager.findOne(MeetingEntity, { where: { id }, lock }) : null;
      if (!meeting || meeting.state === 'draft') throw new NotFound();
      return this.kept(viewer, { manager, meeting }, act);
    });
  }

  private atDesk(viewer: Viewer, id: string, act: (held: Held) => Promise<Kept>): Promise<KeepPlacesAnswer> {
    return this.source.transaction(async (manager) => {
      const meeting = await this.rights.locked(manager, viewer, 'meetings.prepare', id);
      return this.kept(viewer, { manager, meeting }, act);
    });
  }

  private async kept(
    { personId: actorId }: Viewer,
    held: Held,
    act: (held: Held) => Promise<Kept>,
  ): Promise<KeepPlacesAnswer> {
    const { manager, meeting } = held;
    if (!placesOpen(meeting, this.clock.now())) return placesClosed();
    const done = await act(held);
    if (done && 'field' in done) return invalidInput([done]);
    await fillPlaces(manager, this.notice, meeting, actorId);
    const { id: meetingId } = meeting;
    if (done) {
      const subject = { type: 'meeting', id: meetingId };
      await this.audit.record(manager, { verb: done.verb, actorId, subject });
      await changed(manager, meetingChanged, meetingId);
    }
    const mine = { id: done?.placeId ?? meetingId, state: 'waiting' as const };
    const waits = await manager.existsBy(MeetingPlaceEntity, mine);
    return Object.assign(new PlacesKept(), { meetingId, waits });
  }
}

/** At the end of the waiting list; a free place is given right after. @returns its id */
async function waits(
  manager: EntityManager,
  place: Pick<MeetingPlaceEntity, 'meetingId' | 'personId' | 'name' | 'needs' | 'endsAt'>,
): Promise<string> {
  const { meetingId } = place;
  const rank = ((await manager.maximum(MeetingPlaceEntity, 'rank', { meetingId })) ?? 0) + 1;
  const waiting = manager.create(MeetingPlaceEntity, { ...place, rank, state: 'waiting' });
  return (await manager.save(waiting)).id;
}

async function faultOf(
  manager: EntityManager,
  meetingId: string,
  { needs, isNew }: { needs: string; isNew: boolean },
): Promise<FieldFault | null> {
  const [tooLong] = lengthFaults('needs', needs, PLACE_LIMITS.needs);
  if (tooLong || !isNew) return tooLong ?? null;
  const { ofMeeting: limit } = PLACE_LIMITS;
  const all = await manager.countBy(MeetingPlaceEntity, { meetingId });
  return all >= limit ? { field: 'needs', rule: 'too_many', limit } : null;
}
