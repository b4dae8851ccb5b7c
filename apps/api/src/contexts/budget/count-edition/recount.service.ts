import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { Jobs } from '../../../platform/jobs/jobs';
import { CountRunEntity } from '../tables/count-run.entity';
import { EditionEntity } from '../tables/edition.entity';
import { COUNT_JOB } from './count-job-name';

/** Asks again for a count that failed. Asked of a count that did not fail, it changes nothing. */
@Injectable()
export class Recount {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
  ) {}

  async ask(slug: string, viewer: Viewer): Promise<void> {
    await this.source.transaction(async (manager) => {
      const edition = await manager.findOne(EditionEntity, { select: { id: true }, where: { slug } });
      if (!edition) throw new NotFound();
      const { affected } = await manager.update(
        CountRunEntity,
        { editionId: edition.id, state: 'failed' },
        { state: 'waiting', done: 0, total: 0, problem: null, finishedAt: null },
      );
      if (!affected) return;
      await this.jobs.add(manager, COUNT_JOB, { editionId: edition.id }, edition.id);
      await this.audit.record(manager, {
        verb: 'budget.recount_asked',
        actorId: viewer.personId,
        subject: { type: 'edition', id: edition.id },
      });
    });
  }
}
