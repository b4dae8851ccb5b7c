import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import { Assemblies } from '../assemblies/assemblies.service';
import type { Assembly } from '../assemblies/assembly';
import { MeetingEntity } from '../tables/meeting.entity';
import type { AgendaItemType } from './agenda-item.type';
import type { MeetingPageType, MeetingStateName, MeetingType } from './meeting.type';

/** Meetings with their agenda: two statements for a page, and those of whoever holds them. */
@Injectable()
export class Meetings {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
  ) {}

  /** The meeting itself, for readings that ask more of it. */
  row({ space }: Assembly, number: number): Promise<MeetingEntity | null> {
    return this.source.manager.findOneBy(MeetingEntity, { space, number });
  }

  async one(assembly: Assembly, number: number): Promise<MeetingType | null> {
    const meeting = await this.row(assembly, number);
    if (!meeting) return null;
    const agenda = await this.agendaOf([meeting.id]);
    return toType(meeting, assembly, agenda);
  }

  /** The latest day first. @param drafts whether those that are not called yet are listed too */
  async page(
    assembly: Assembly,
    { first, skip, drafts }: { first: number; skip: number; drafts: boolean },
  ): Promise<Omit<MeetingPageType, 'mayPrepare'>> {
    const [meetings, totalItems] = await this.source.manager.findAndCount(MeetingEntity, {
      where: { space: assembly.space, ...(drafts ? {} : { state: Not('draft') }) },
      order: { startsAt: 'DESC', id: 'ASC' },
      take: first,
      skip,
    });
    const agenda = await this.agendaOf(meetings.map(({ id }) => id));
    const { name, slug, path } = assembly;
    const items = meetings.map((meeting) => toType(meeting, assembly, agenda));
    return { assembly: { name, slug, path }, items, totalItems };
  }

  find(kind: string, slug: string): Promise<Assembly | null> {
    return this.assemblies.find(kind, slug);
  }

  private async agendaOf(meetingIds: readonly string[]): Promise<readonly ReadItem[]> {
    if (meetingIds.length === 0) return [];
    return this.source.manager.query<ReadItem[]>(
      `SELECT item.id, item.meeting_id AS "meetingId", item.position, item.title, item.kind, item.minutes, item.note,
              item.carried_from IS NOT NULL AS carried, earlier.number AS "carriedNumber"
         FROM agenda_item item
         LEFT JOIN agenda_item origin ON origin.id = item.carried_from
         LEFT JOIN meeting earlier ON earlier.id = origin.meeting_id
        WHERE item.meeting_id = ANY($1) AND item.state = 'kept'
        ORDER BY item.meeting_id, item.position, item.id`,
      [meetingIds],
    );
  }
}

type ReadItem = AgendaItemType & { readonly meetingId: string };

const toType = (
  meeting: MeetingEntity,
  { name, slug, path }: Assembly,
  agenda: readonly ReadItem[],
): MeetingType => ({
  ...meeting,
  state: meeting.state as MeetingStateName,
  assembly: { name, slug, path },
  agenda: agenda.filter(({ meetingId }) => meetingId === meeting.id),
});
