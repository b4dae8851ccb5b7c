import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { Assemblies } from '../assemblies/assemblies.service';
import type { Assembly } from '../assemblies/assembly';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { isFixed, type MinutesStateWord } from '../minutes/minutes-state';
import { standingText } from '../minutes/minutes-text';
import { MinutesVersionEntity } from '../minutes/tables/minutes-version.entity';
import { MinutesEntity } from '../minutes/tables/minutes.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import { roomsAfter, voteOf } from './minutes-approval';
import type { MinutesSignature } from '../settle-minutes/settle-minutes.input';
import type { MinutesAsideType, MinutesStateName, MinutesType } from './minutes.type';

const MOST_VERSIONS = 50;

/** Minutes for whoever may read them: writers always, those who sit once they are proposed, everybody once published. */
@Injectable()
export class MinutesStore {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
    private readonly rights: MeetingRights,
  ) {}

  async of(kind: string, slug: string, number: number, viewer: Viewer | null): Promise<MinutesType | null> {
    const assembly = await this.assemblies.find(kind, slug);
    if (!assembly) return null;
    const { manager } = this.source;
    const meeting = await manager.findOneBy(MeetingEntity, { space: assembly.space, number });
    const minutes = meeting && (await manager.findOneBy(MinutesEntity, { meetingId: meeting.id }));
    if (!meeting || !minutes) return null;
    const mayWrite = this.rights.may(viewer, 'meetings.minutes', assembly.space);
    const mayRead = mayWrite || (await this.mayRead(minutes.state, meeting.id, viewer));
    return mayRead ? this.toType(minutes, meeting, assembly, mayWrite) : null;
  }

  /** Whoever sat in it, or sits in a later one that may be asked to approve. */
  private async mayRead(state: MinutesStateWord, meetingId: string, viewer: Viewer | null): Promise<boolean> {
    if (state === 'published') return true;
    if (state === 'draft' || !viewer) return false;
    const { personId } = viewer;
    const text = `SELECT EXISTS (SELECT 1 FROM meeting_seat seat JOIN meeting later ON later.id = seat.meeting_id
        JOIN meeting told ON told.id = $1 AND told.space = later.space AND told.starts_at <= later.starts_at
       WHERE seat.person_id = $2) AS sits`;
    return (await readRows<{ sits: boolean }>(this.source, text, [meetingId, personId]))[0]?.sits === true;
  }

  private async toType(
    minutes: MinutesEntity,
    meeting: MeetingEntity,
    { name, slug, path }: Assembly,
    mayWrite: boolean,
  ): Promise<MinutesType> {
    const { manager } = this.source;
    const { id: minutesId, state, revision, publishedAt, signature, scanId } = minutes;
    const writes = mayWrite && !isFixed(state);
    const versions = await manager.find(MinutesVersionEntity, {
      where: { minutesId },
      order: { number: 'DESC' },
      take: MOST_VERSIONS,
    });
    return {
      ...{ meetingId: meeting.id, number: meeting.number, title: meeting.title, startsAt: meeting.startsAt },
      ...{ assembly: { name, slug, path }, revision, publishedAt, scanId, mayWrite },
      state: state as MinutesStateName,
      signature: signature as MinutesSignature | null,
      sections: await standingText(manager, minutesId),
      versions: versions.map((version) => ({ ...version, state: version.state as MinutesStateName })),
      ...(await voteOf(manager, minutes)),
      rooms: writes ? await roomsAfter(manager, meeting) : [],
      asides: writes ? await this.asidesOf(minutesId) : [],
    };
  }

  private asidesOf(minutesId: string): Promise<MinutesAsideType[]> {
    return this.source.manager.query<MinutesAsideType[]>(
      `SELECT aside.id, aside.section_id AS "sectionId", aside.text, base.text AS base,
              aside.written_at AS "writtenAt"
         FROM minutes_text aside
         JOIN minutes_section section ON section.id = aside.section_id
         JOIN minutes_text base ON base.section_id = aside.section_id AND base.version = aside.based_on
        WHERE section.minutes_id = $1 AND aside.version IS NULL AND aside.settled_at IS NULL
        ORDER BY aside.written_at, aside.id LIMIT 50`,
      [minutesId],
    );
  }
}
