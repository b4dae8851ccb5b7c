import {
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Jobs } from '../../../platform/jobs/jobs';
import { CountRunEntity } from '../tables/count-run.entity';
import { COUNT_JOB } from './count-job-name';
import { CountEdition } from './count-edition.service';

/** Takes counts from the queue, and puts back those that a stopped server left unfinished. */
@Injectable()
export class CountEditionJob implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(
    private readonly jobs: Jobs,
    private readonly source: DataSource,
    private readonly counting: CountEdition,
  ) {}

  onModuleInit(): void {
    this.jobs.register(COUNT_JOB, ({ editionId }) =>
      this.counting.count(String(editionId), this.stopping.signal),
    );
  }

  /** A killed server's job stays locked for hours in the queue: the same key puts a new one in its place. */
  async onApplicationBootstrap(): Promise<void> {
    const unfinished = await this.source.manager.find(CountRunEntity, {
      select: { editionId: true },
      where: { state: In(['waiting', 'counting']) },
    });
    for (const { editionId } of unfinished)
      await this.jobs.add(this.source.manager, COUNT_JOB, { editionId }, editionId);
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }
}
