import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanLine } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingDocumentEntity } from '../tables/meeting-document.entity';
import type { AttachDocumentInput } from './attach-document.input';
import { documentsSet, type DocumentsSet } from './attach-document.result';
import { MOST_MEETING_DOCUMENTS } from './meeting-document.type';
import { MEETING_DOCUMENTS } from '../meetings.files';

/** What is to be read for a meeting, before it, during it and after it: added and taken away by who prepares it. */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly source: DataSource,
    private readonly rights: MeetingRights,
    private readonly files: KeptFiles,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async attach(viewer: Viewer, input: AttachDocumentInput): Promise<DocumentsSet | InvalidInput> {
    const title = cleanLine(input.title);
    const { fileId, submissionKey, forMembers } = input;
    if (!isUuid(submissionKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const { id: meetingId } = await this.rights.locked(
        manager,
        viewer,
        'meetings.prepare',
        input.meetingId,
      );
      if (await manager.existsBy(MeetingDocumentEntity, { submissionKey, meetingId }))
        return documentsSet(meetingId);
      const itemId = await this.item(manager, meetingId, input.itemId ?? null);
      const faults = [
        ...lengthFaults('title', title, MEETING_LIMITS.itemTitle),
        ...(fileId ? [] : [{ field: 'file', rule: 'required' }]),
      ];
      if (faults.length > 0 || !fileId) return invalidInput(faults);
      if ((await manager.countBy(MeetingDocumentEntity, { meetingId })) >= MOST_MEETING_DOCUMENTS)
        return invalidInput([{ field: 'file', rule: 'too_many', limit: MOST_MEETING_DOCUMENTS }]);
      const { personId: addedBy } = viewer;
      const attached =
        isUuid(fileId) && (await this.files.attach(manager, MEETING_DOCUMENTS, fileId, addedBy));
      if (!attached) return invalidInput([{ field: 'file', rule: 'unreadable' }]);
      const row = { meetingId, itemId, title, fileId, forMembers, submissionKey, addedBy };
      await manager.insert(MeetingDocumentEntity, { ...row, addedAt: this.clock.now() });
      await this.audit.record(manager, {
        verb: 'meetings.document_attached',
        actorId: addedBy,
        subject: { type: 'meeting', id: meetingId },
        after: { title, forMembers },
      });
      return documentsSet(meetingId);
    });
  }

  async remove(viewer: Viewer, id: string): Promise<DocumentsSet> {
    const { manager } = this.source;
    const document = isUuid(id) ? await manager.findOneBy(MeetingDocumentEntity, { id }) : null;
    if (!document) throw new NotFound();
    const { meetingId, title, fileId } = document;
    return this.source.transaction(async (inside) => {
      await this.rights.locked(inside, viewer, 'meetings.prepare', meetingId);
      const { affected } = await inside.delete(MeetingDocumentEntity, { id });
      if (affected === 0) throw new NotFound();
      await this.files.release(inside, [fileId]);
      await this.audit.record(inside, {
        verb: 'meetings.document_removed',
        actorId: viewer.personId,
        subject: { type: 'meeting', id: meetingId },
        before: { title },
      });
      return documentsSet(meetingId);
    });
  }

  /** @throws NotFound for a point of another meeting */
  private async item(manager: EntityManager, meetingId: string, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const known = isUuid(id) && (await manager.existsBy(AgendaItemEntity, { id, meetingId }));
    if (!known) throw new NotFound();
    return id;
  }
}
