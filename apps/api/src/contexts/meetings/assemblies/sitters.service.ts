import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { townDay } from '../../../platform/clock/town-day';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import type { MeetingEntity } from '../tables/meeting.entity';
import { Assemblies } from './assemblies.service';

/** Who sits in a meeting: by its seats once it is called, before that by those in office on its day. */
@Injectable()
export class Sitters {
  constructor(
    private readonly assemblies: Assemblies,
    private readonly source: DataSource,
  ) {}

  async sits(
    { id: meetingId, space, state, startsAt }: Pick<MeetingEntity, 'id' | 'space' | 'state' | 'startsAt'>,
    personId: string,
    manager: EntityManager = this.source.manager,
  ): Promise<boolean> {
    if (state === 'draft') return this.inOffice(space, startsAt, personId);
    return manager.existsBy(MeetingSeatEntity, { meetingId, personId });
  }

  /** @param at the day on which she would sit */
  async inOffice(space: string, at: Date, personId: string): Promise<boolean> {
    const seats = await this.assemblies.seatsOn(space, townDay(at));
    return seats.some((seat) => seat.personId === personId);
  }

  /** Those in office on its day until it is opened, by college and name. */
  async all({
    id: meetingId,
    space,
    startsAt,
    state,
  }: Pick<MeetingEntity, 'id' | 'space' | 'state' | 'startsAt'>): Promise<
    Pick<MeetingSeatEntity, 'sourceId' | 'label' | 'collegeName'>[]
  > {
    const waits = state === 'draft' || state === 'called';
    const seats = waits
      ? [...(await this.assemblies.seatsOn(space, townDay(startsAt)))]
      : await this.source.manager.findBy(MeetingSeatEntity, { meetingId });
    const key = ({ collegeName, label }: { collegeName: string; label: string }) => `${collegeName} ${label}`;
    return seats.sort((one, other) => key(one).localeCompare(key(other), 'fr'));
  }
}
