import type { DataSource } from 'typeorm';
import { SystemClock } from '../../clock/clock';
import { readConfig } from '../../config/config';
import type { Pace } from '../../jobs/heartbeat';
import { Jobs } from '../../jobs/jobs';
import { Worker } from '../../jobs/worker';
import { Logger } from '../../logging/logger';
import { LongJobs } from '../long-jobs';
import { RunLongJob } from '../run-long-job';

/** Deaths are noticed within a second. */
class QuickWorker extends Worker {
  protected override readonly pace: Pace = { beatMs: 100, deadAfterMs: 800 };
}

/** The queue, the long jobs and a worker over a database, without the rest of the server. */
export class WorkerDesk {
  readonly clock = new SystemClock();
  readonly jobs = new Jobs();
  readonly longJobs = new LongJobs(this.jobs, this.clock);
  readonly runner: RunLongJob;
  private readonly worker: Worker;

  constructor(
    readonly source: DataSource,
    databaseUrl: string,
  ) {
    const logger = new Logger('silent');
    this.runner = new RunLongJob(this.jobs, this.longJobs, source, this.clock, logger);
    this.worker = new QuickWorker(this.jobs, readConfig({ DATABASE_URL: databaseUrl }), logger, source);
    this.runner.onModuleInit();
  }

  start(): Promise<void> {
    return this.worker.onApplicationBootstrap();
  }

  async stop(): Promise<void> {
    this.longJobs.onModuleDestroy();
    await this.worker.beforeApplicationShutdown();
  }
}
