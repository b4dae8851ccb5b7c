import { EventEmitter } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, type Runner, run } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { describe } from '../graphql/errors';
import { Logger } from '../logging/logger';
import { Heartbeat, PACE, type Pace } from './heartbeat';
import { EVERY_MINUTE, Jobs } from './jobs';

/** Runs the queued jobs inside the API process; several processes may run side by side. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  protected readonly pace: Pace = PACE;
  private runner: Runner | undefined;
  private heartbeat: Heartbeat | undefined;

  constructor(
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly logger: Logger,
    private readonly source: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.env.PARVIS_WORKER === '0') return;
    const taskList = Object.fromEntries(
      [...this.jobs.all()].map(([name, handler]) => [
        name,
        async (payload: unknown) =>
          this.attempt(name, () => handler((payload ?? {}) as Record<string, unknown>)),
      ]),
    );
    // A job is locked under the name of the pool, not of the worker that has it.
    const pools: string[] = [];
    const events = new EventEmitter();
    events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => pools.push(workerPool.id));
    this.runner = await run({
      events,
      connectionString: this.config.env.DATABASE_URL,
      concurrency: 2,
      maxPoolSize: 4,
      noHandleSignals: true,
      pollInterval: 2000,
      taskList,
      crontab: this.crontab(),
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning')
          this.logger.warn('job queue', { message: message.slice(0, 200) });
      }),
    });
    this.heartbeat = new Heartbeat(this.source, pools, this.pace, (error) =>
      this.logger.warn('worker heartbeat missed', { error: describe(error) }),
    );
    await this.heartbeat.start();
    if (this.jobs.all().has(EVERY_MINUTE)) {
      await this.runner.addJob(EVERY_MINUTE, {}, { jobKey: `${EVERY_MINUTE}:start` });
    }
  }

  /** After everyone was told to stop, and before the database's connections close: jobs under way need them. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
    await this.heartbeat?.stop();
  }

  private crontab(): string {
    const minute = this.jobs.all().has(EVERY_MINUTE) ? [`* * * * * ${EVERY_MINUTE} ?max=3`] : [];
    return [...minute, ...this.jobs.crontab()].join('\n');
  }

  private async attempt(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error('job failed, will be tried again', { job: name, error: describe(error) });
      throw error;
    }
  }
}
