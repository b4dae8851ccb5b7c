import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { JobFailed, type RunningJob } from '../../../platform/long-jobs/job-kind';
import type { LongJobEntity } from '../../../platform/long-jobs/long-job.entity';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { CountRunEntity } from '../tables/count-run.entity';
import { EditionEntity } from '../tables/edition.entity';
import { CountEdition } from './count-edition.service';
import { countJob, resultsPath } from './count-job';
import { Recount } from './recount.service';

/** Counts as long jobs. None may be cancelled: the record is public, and its count is due. */
@Injectable()
export class CountEditionJob implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly longJobs: LongJobs,
    private readonly source: DataSource,
    private readonly counting: CountEdition,
    private readonly recounts: Recount,
  ) {}

  onModuleInit(): void {
    const how = {
      run: (job: RunningJob) => this.run(job),
      onGivenUp: async (manager: EntityManager, { subject }: LongJobEntity) =>
        void (await this.counting.fail(subject, 'crashed', manager)),
      onRetry: async (manager: EntityManager, { subject }: LongJobEntity, personId: string) =>
        void (await this.recounts.reset(manager, subject, personId)),
    };
    this.longJobs.register({ ...how, name: 'count_edition', permission: 'budget.steer', within: 'edition' });
    this.longJobs.register({ ...how, name: 'import_edition', permission: 'budget.import' });
  }

  /** Counts that an earlier version left in the queue under another name. */
  async onApplicationBootstrap(): Promise<void> {
    const { manager } = this.source;
    const unfinished = await manager.find(CountRunEntity, {
      select: { editionId: true },
      where: { state: In(['waiting', 'counting']) },
    });
    const editions = await manager.findBy(EditionEntity, { id: In(unfinished.map((run) => run.editionId)) });
    for (const edition of editions) await this.longJobs.start(manager, countJob(edition, null));
  }

  private async run(job: RunningJob): Promise<string> {
    job.progress(0, 0, 'reading');
    const problem = await this.counting.count(job.subject, {
      signal: job.signal,
      onProgress: ({ done, total }) => job.progress(done, total, 'counting'),
    });
    if (problem) throw new JobFailed(problem);
    const { slug } = await this.source.manager.findOneByOrFail(EditionEntity, { id: job.subject });
    return resultsPath(slug);
  }
}
