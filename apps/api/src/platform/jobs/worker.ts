import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, type Runner, run } from 'graphile-worker';
import { Config } from '../config/config';
import { describe } from '../graphql/errors';
import { Logger } from '../logging/logger';
import { EVERY_MINUTE, Jobs } from './jobs';

/** Runs the queued jobs inside the API process; several processes may run side by side. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  private runner: Runner | undefined;

  constructor(
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const taskList = Object.fromEntries(
      [...this.jobs.all()].map(([name, handler]) => [
        name,
        async (payload: unknown) =>
          this.attempt(name, () => handler((payload ?? {}) as Record<string, unknown>)),
      ]),
    );
    this.runner = await run({
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
    if (this.jobs.all().has(EVERY_MINUTE)) {
      await this.runner.addJob(EVERY_MINUTE, {}, { jobKey: `${EVERY_MINUTE}:start` });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
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
