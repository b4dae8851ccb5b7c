import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { CountRunEntity } from '../tables/count-run.entity';
import { EditionEntity } from '../tables/edition.entity';
import { countJob } from './count-job';

/** Asks again for a count that failed. Asked of a count that did not fail, it changes nothing. */
@Injectable()
export class Recount {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly longJobs: LongJobs,
  ) {}

  async ask(slug: string, viewer: Viewer): Promise<void> {
    await this.source.transaction(async (manager) => {
      const edition = await manager.findOneBy(EditionEntity, { slug });
      if (!edition) throw new NotFound();
      if (await this.reset(manager, edition.id, viewer.personId))
        await this.longJobs.start(manager, countJob(edition, viewer.personId));
    });
  }

  /** Puts a failed count back to the beginning, with its audit line. False: it did not fail. */
  async reset(manager: EntityManager, editionId: string, actorId: string): Promise<boolean> {
    const { affected } = await manager.update(
      CountRunEntity,
      { editionId, state: 'failed' },
      { state: 'waiting', done: 0, total: 0, problem: null, finishedAt: null },
    );
    if (!affected) return false;
    await this.audit.record(manager, {
      verb: 'budget.recount_asked',
      actorId,
      subject: { type: 'edition', id: editionId },
    });
    return true;
  }
}
