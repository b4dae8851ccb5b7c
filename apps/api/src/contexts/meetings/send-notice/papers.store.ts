import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { qrCode } from '../../../platform/documents/model/qr-code';
import { iCalendar } from '../../../platform/text/icalendar';
import { Assemblies } from '../assemblies/assemblies.service';
import { FollowUps } from '../list-follow-ups/follow-ups.store';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { type MeetingPaper, placeOf } from './meeting-papers';

/** The most that one agenda takes up again, as on its page. */
const MOST_STANDING = 50;

/** Everything that the papers of one meeting say, read when they are made. */
@Injectable()
export class Papers {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly followUps: FollowUps,
  ) {}

  /** Null when there is no such meeting, or nobody who holds it any more. */
  async of(id: string): Promise<MeetingPaper | null> {
    const { manager } = this.source;
    const meeting = isUuid(id) ? await manager.findOneBy(MeetingEntity, { id }) : null;
    const assembly = meeting && (await this.assemblies.about([meeting.space])).get(meeting.space);
    if (!meeting || !assembly) return null;
    const [agenda, seats] = await Promise.all([
      manager.find(AgendaItemEntity, {
        where: { meetingId: id, state: 'kept' },
        order: { position: 'ASC', id: 'ASC' },
      }),
      manager.find(MeetingSeatEntity, {
        where: { meetingId: id },
        order: { collegeName: 'ASC', label: 'ASC', id: 'ASC' },
      }),
    ]);
    const standing = await this.followUps.page(assembly, { first: MOST_STANDING, skip: 0, openOnly: true });
    const { town, siteUrl, demo } = this.config;
    const address = `${siteUrl}${this.path(assembly.path, meeting.number)}`;
    const at = meeting.calledAt ?? this.clock.now();
    return {
      meeting,
      assembly: assembly.name,
      agenda,
      standing: standing.items.filter((item) => item.meeting < meeting.number),
      seats,
      town: town.name,
      demo,
      address,
      qr: qrCode(address),
      at,
    };
  }

  /** Of the public page of a meeting, from `/`. */
  path(assembly: string, number: number): string {
    return `${assembly}/seances/${number}`;
  }

  calendar({ meeting, assembly, agenda, address, at }: MeetingPaper): string {
    const { id, notices, startsAt, endsAt, title, state } = meeting;
    return iCalendar({
      uid: `${id}@${new URL(address).hostname}`,
      sequence: notices,
      stamp: at,
      startsAt,
      endsAt,
      summary: `${assembly} : ${title}`,
      location: placeOf(meeting),
      description: agenda.map((item) => `${item.position}. ${item.title}`).join('\n'),
      url: address,
      cancelled: state === 'cancelled' || state === 'postponed',
    });
  }
}
