import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../access/viewer';
import { Clock } from '../../clock/clock';
import { isUniqueViolation } from '../../database/unique-violation';
import { NotFound } from '../../graphql/refusals';
import type { JobKind } from '../job-kind';
import { LongJobEntity } from '../long-job.entity';
import { isUnderWay, mayBeRetried, toLongJobType } from '../long-job-view';
import type { LongJobType } from '../long-job.type';
import { LongJobs } from '../long-jobs';
import { LongJobsStore } from '../long-jobs.store';
import { jobMovedOn, type JobMovedOn } from './steer-long-job.result';

type Change = (manager: EntityManager, job: LongJobEntity, kind: JobKind) => Promise<boolean>;

/** A person asks again for a job that failed, or gives one up. Each is one transaction, with the context's own rows. */
@Injectable()
export class SteerLongJob {
  constructor(
    private readonly source: DataSource,
    private readonly longJobs: LongJobs,
    private readonly store: LongJobsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the viewer may not see such a job */
  async retry(id: string, viewer: Viewer): Promise<LongJobType | JobMovedOn> {
    try {
      return await this.change(id, viewer, async (manager, job, kind) => {
        if (!mayBeRetried(job)) return false;
        await manager.update(
          LongJobEntity,
          { id: job.id },
          {
            state: 'waiting',
            attempts: 0,
            done: 0,
            step: null,
            problem: null,
            reference: null,
            askedAt: this.clock.now(),
            startedAt: null,
            endedAt: null,
            askedBy: viewer.personId,
          },
        );
        await kind.onRetry?.(manager, job, viewer.personId);
        await this.longJobs.enqueue(manager, job.id);
        return true;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'long_job_once')) return jobMovedOn();
      throw error;
    }
  }

  /** @throws NotFound when the viewer may not see such a job */
  cancel(id: string, viewer: Viewer): Promise<LongJobType | JobMovedOn> {
    return this.change(id, viewer, async (manager, job, kind) => {
      if (!kind.onCancel || !isUnderWay(job)) return false;
      // A process that works on it hears of it by its next progress; one that takes it later finds nothing to do.
      await manager.update(
        LongJobEntity,
        { id: job.id },
        { state: 'cancelled', endedAt: this.clock.now(), step: null },
      );
      await kind.onCancel(manager, job, viewer.personId);
      return true;
    });
  }

  private change(id: string, viewer: Viewer, change: Change): Promise<LongJobType | JobMovedOn> {
    return this.source.transaction(async (manager) => {
      const job = isUuid(id) ? await this.store.locked(manager, id, viewer) : null;
      const kind = job && this.longJobs.kind(job.kind);
      if (!job || !kind) throw new NotFound();
      if (!(await change(manager, job, kind))) return jobMovedOn();
      const after = await manager.findOneByOrFail(LongJobEntity, { id });
      return toLongJobType(after, kind, viewer.personId, this.clock.now());
    });
  }
}
