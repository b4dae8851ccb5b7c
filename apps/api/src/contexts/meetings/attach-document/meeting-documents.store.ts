import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Assemblies } from '../assemblies/assemblies.service';
import { MEETING_DOCUMENTS } from '../meetings.files';
import { MeetingEntity } from '../tables/meeting.entity';
import { MeetingDocumentReaders } from './meeting-document-readers.service';
import { type MeetingDocumentType, MOST_MEETING_DOCUMENTS } from './meeting-document.type';

type Row = Omit<MeetingDocumentType, 'path'> & { fileId: string };

@Injectable()
export class MeetingDocuments {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
    private readonly readers: MeetingDocumentReaders,
  ) {}

  /** None alike for a meeting that is not there and one that this person may not see. */
  async of(
    { kind, slug, number }: { kind: string; slug: string; number: number },
    viewer: Viewer | null,
  ): Promise<MeetingDocumentType[]> {
    const assembly = await this.assemblies.find(kind, slug);
    const meeting =
      assembly && (await this.source.manager.findOneBy(MeetingEntity, { space: assembly.space, number }));
    if (!meeting) return [];
    const all = viewer !== null && (await this.readers.mayReadAll(meeting, viewer));
    if (meeting.state === 'draft' && !all) return [];
    const rows = await this.source.query<Row[]>(
      `SELECT document.id, document.item_id AS "itemId", document.title, document.file_id AS "fileId",
              document.for_members AS "forMembers", file.kind, file.bytes
         FROM meeting_document document JOIN stored_file file ON file.id = document.file_id
        WHERE document.meeting_id = $1 AND ($2 OR NOT document.for_members)
        ORDER BY document.added_at, document.id LIMIT ${MOST_MEETING_DOCUMENTS}`,
      [meeting.id, all],
    );
    return rows.map(({ fileId, ...row }) => ({
      ...row,
      path: `/files/${MEETING_DOCUMENTS}/${fileId}/document`,
    }));
  }
}
