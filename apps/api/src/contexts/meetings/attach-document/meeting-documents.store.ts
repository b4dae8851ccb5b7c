import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { MEETING_DOCUMENTS } from '../meetings.files';
import type { MeetingType } from '../see-meeting/meeting.type';
import { MeetingDocumentReaders } from './meeting-document-readers.service';
import { type MeetingDocumentType, MOST_MEETING_DOCUMENTS } from './meeting-document.type';

type Row = Omit<MeetingDocumentType, 'path'> & { fileId: string };

@Injectable()
export class MeetingDocuments {
  constructor(
    private readonly source: DataSource,
    private readonly readers: MeetingDocumentReaders,
  ) {}

  /** One statement, and for a signed-in person one more when something is for members. */
  async of(meeting: MeetingType, viewer: Viewer | null): Promise<MeetingDocumentType[]> {
    const rows = await this.source.query<Row[]>(
      `SELECT document.id, document.item_id AS "itemId", document.title, document.file_id AS "fileId",
              document.for_members AS "forMembers", file.kind, file.bytes
         FROM meeting_document document JOIN stored_file file ON file.id = document.file_id
        WHERE document.meeting_id = $1
        ORDER BY document.added_at, document.id LIMIT ${MOST_MEETING_DOCUMENTS}`,
      [meeting.id],
    );
    const reserved = rows.some(({ forMembers }) => forMembers);
    const all = reserved && viewer !== null && (await this.readers.mayReadAll(meeting, viewer));
    return rows
      .filter(({ forMembers }) => all || !forMembers)
      .map(({ fileId, ...row }) => ({ ...row, path: `/files/${MEETING_DOCUMENTS}/${fileId}/document` }));
  }
}
