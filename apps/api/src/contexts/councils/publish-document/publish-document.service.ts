import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { BODY_DOCUMENTS } from '../councils.files';
import { MOST_DOCUMENTS } from '../see-body/body.type';
import { BodyDocumentEntity } from '../tables/body-document.entity';
import { BodyEntity } from '../tables/body.entity';
import type { PublishBodyDocumentInput } from './publish-document.input';

const RULES = {
  title: { least: 0, most: 120 },
  note: { least: 0, most: 200 },
  text: { least: 0, most: 40_000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** A new version of a charter, of rules, of an order: the versions before it stay. */
@Injectable()
export class PublishBodyDocument {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly files: KeptFiles,
  ) {}

  async publish(input: PublishBodyDocumentInput, viewer: Viewer): Promise<'published' | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const { kind, datedOn, fileId = null, submissionKey } = input;
    const typed = cleanFields(input, RULES);
    const clean = { ...typed, title: kind === 'other' ? typed.title : '' };
    const faults = this.faults({ ...input, ...clean });
    if (faults.length > 0) return invalidInput(faults);
    if (!isUuid(submissionKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      await manager.findOneOrFail(BodyEntity, { where: { id: bodyId }, lock: { mode: 'pessimistic_write' } });
      if (await manager.existsBy(BodyDocumentEntity, { submissionKey })) return 'published';
      if ((await manager.countBy(BodyDocumentEntity, { bodyId })) >= MOST_DOCUMENTS)
        return invalidInput([{ field: 'kind', rule: 'full', limit: MOST_DOCUMENTS }]);
      if (fileId && !(await this.attached(manager, fileId, viewer)))
        return invalidInput([{ field: 'file', rule: 'unreadable' }]);
      const document = { ...clean, kind, datedOn, fileId, submissionKey, bodyId };
      await this.write(manager, document, viewer);
      return 'published';
    });
  }

  private async write(
    manager: EntityManager,
    document: Omit<BodyDocumentEntity, 'id' | 'version' | 'addedAt' | 'addedBy'>,
    { personId: addedBy }: Viewer,
  ): Promise<void> {
    const { bodyId, kind, title } = document;
    const version =
      1 + ((await manager.maximum(BodyDocumentEntity, 'version', { bodyId, kind, title })) ?? 0);
    await manager.insert(BodyDocumentEntity, { ...document, version, addedAt: this.clock.now(), addedBy });
    await this.audit.record(manager, {
      verb: 'councils.document_published',
      actorId: addedBy,
      subject: { type: 'body', id: bodyId },
      after: { kind, title, version },
    });
  }

  private attached(manager: EntityManager, fileId: string, { personId }: Viewer): Promise<boolean> {
    return isUuid(fileId)
      ? this.files.attach(manager, BODY_DOCUMENTS, fileId, personId)
      : Promise.resolve(false);
  }

  private faults(typed: PublishBodyDocumentInput): FieldFault[] {
    const { kind, title, text, fileId, datedOn } = typed;
    const isDay = isCalendarDate(datedOn);
    return [
      ...(kind === 'other' && title === '' ? [{ field: 'title', rule: 'required' }] : []),
      ...fieldFaults(typed, RULES),
      ...(isDay ? [] : [{ field: 'datedOn', rule: 'not_a_date' }]),
      ...(isDay && datedOn > townDay(this.clock.now()) ? [{ field: 'datedOn', rule: 'in_the_future' }] : []),
      ...(text === '' && !fileId ? [{ field: 'file', rule: 'required' }] : []),
    ];
  }
}
