import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { KeptDocuments } from '../../../platform/documents/kept-documents.store';
import { makePdf } from '../../../platform/documents/make-pdf';
import { JobFailed, type RunningJob } from '../../../platform/long-jobs/job-kind';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import type { LongJobEntity } from '../../../platform/long-jobs/long-job.entity';
import { resultsPath } from '../count-edition/count-job';
import { EditionEntity } from '../tables/edition.entity';
import { DOCUMENT_LANGUAGES } from '../../../platform/documents/model/document-texts';
import { documentWords } from './document-words';
import { documentsJob, kindsFor, MAKERS } from './edition-documents';
import { EditionFactsStore } from './edition-facts.store';

/** Makes the documents of a counted edition, once, in each language. */
@Injectable()
export class EditionDocumentsJob implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly longJobs: LongJobs,
    private readonly source: DataSource,
    private readonly facts: EditionFactsStore,
    private readonly kept: KeptDocuments,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    const told = (verb: string) => (manager: EntityManager, job: LongJobEntity, actorId: string) =>
      this.audit
        .record(manager, { verb, actorId, subject: { type: 'edition', id: job.subject } })
        .then(() => undefined);
    this.longJobs.register({
      name: 'edition_documents',
      permission: 'budget.steer',
      within: 'edition',
      run: (job) => this.make(job),
      onRetry: told('budget.documents_asked'),
      onCancel: told('budget.documents_cancelled'),
    });
  }

  /** Editions counted before there were documents. */
  async onApplicationBootstrap(): Promise<void> {
    const { manager } = this.source;
    const without = await manager
      .createQueryBuilder(EditionEntity, 'edition')
      .where('edition.counted_at IS NOT NULL')
      .andWhere('NOT EXISTS (SELECT 1 FROM kept_document WHERE subject = edition.id::text)')
      .andWhere(
        "NOT EXISTS (SELECT 1 FROM long_job WHERE subject = edition.id::text AND kind = 'edition_documents')",
      )
      .orderBy('edition.id')
      .limit(100)
      .getMany();
    for (const edition of without) await this.longJobs.start(manager, documentsJob(edition, null));
  }

  private async make(job: RunningJob): Promise<string> {
    job.progress(0, 0, 'reading');
    const facts = await this.facts.of(job.subject, job.signal);
    if (!facts) throw new JobFailed('nothing_to_do');
    const { edition } = facts;
    const wanted = kindsFor(edition).flatMap((kind) =>
      DOCUMENT_LANGUAGES.map((language) => ({ subject: edition.id, kind, language })),
    );
    for (const [index, key] of wanted.entries()) {
      job.signal.throwIfAborted();
      job.progress(index, wanted.length, 'drawing');
      const model = MAKERS[key.kind](facts, documentWords(key.language, edition.currency));
      await this.kept.keep(key, await makePdf(model));
    }
    job.progress(wanted.length, wanted.length, 'saving');
    return resultsPath(edition.slug);
  }
}
