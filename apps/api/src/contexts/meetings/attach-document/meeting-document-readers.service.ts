import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { FileReaders } from '../../../platform/files/file-keeping';
import type { StoredFileEntity } from '../../../platform/files/stored-file.entity';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { Sitters } from '../assemblies/sitters.service';
import { MeetingDocumentEntity } from '../tables/meeting-document.entity';
import { MeetingEntity } from '../tables/meeting.entity';

/** A document is read by who reads its meeting; one for members, by those who sit and those who prepare. */
@Injectable()
export class MeetingDocumentReaders extends FileReaders {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly sitters: Sitters,
  ) {
    super();
  }

  override async everyoneMayRead({ id }: StoredFileEntity): Promise<boolean> {
    const shown = await this.shown(id);
    return shown !== null && shown.meeting.state !== 'draft' && !shown.forMembers;
  }

  async mayRead({ id }: StoredFileEntity, viewer: Viewer): Promise<boolean> {
    const shown = await this.shown(id);
    return shown !== null && this.mayReadAll(shown.meeting, viewer);
  }

  /** Also what is for members. */
  async mayReadAll(
    meeting: Pick<MeetingEntity, 'id' | 'space' | 'state' | 'startsAt'>,
    viewer: Viewer,
  ): Promise<boolean> {
    if (this.rights.may(viewer, 'meetings.prepare', meeting.space)) return true;
    return this.sitters.sits(meeting, viewer.personId);
  }

  /** Null when no meeting shows this file any more: then nobody reads it. */
  private async shown(fileId: string): Promise<{ meeting: MeetingEntity; forMembers: boolean } | null> {
    const { manager } = this.source;
    const document = await manager.findOneBy(MeetingDocumentEntity, { fileId });
    const meeting = document && (await manager.findOneBy(MeetingEntity, { id: document.meetingId }));
    return meeting && { meeting, forMembers: document.forMembers };
  }
}
