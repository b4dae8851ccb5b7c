import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { describe, newReference } from '../graphql/errors';
import { Jobs } from '../jobs/jobs';
import { Logger } from '../logging/logger';
import { JobFailed, type JobKind } from './job-kind';
import { LongJobEntity } from './long-job.entity';
import { LONG_JOB, LongJobs } from './long-jobs';
import { ProgressWriter } from './progress-writer';

/** Begun so often without an end, by an error or a killed process, a job is left to a person. */
export const MOST_ATTEMPTS = 3;

type Ending = Partial<Pick<LongJobEntity, 'result' | 'problem' | 'reference'>>;

/** Takes long jobs from the queue. */
@Injectable()
export class RunLongJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly longJobs: LongJobs,
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.jobs.register(LONG_JOB, ({ id }) => this.run(String(id)));
  }

  /** @throws what the work threw, when the queue should begin it again */
  async run(id: string): Promise<void> {
    const job = await this.begin(id);
    if (!job) return;
    const kind = this.longJobs.kind(job.kind);
    if (job.attempts > MOST_ATTEMPTS || !kind) {
      const reference = newReference();
      this.logger.error('long job given up', { id, kind: job.kind, attempts: job.attempts, reference });
      return this.giveUp(job, { problem: 'crashed', reference });
    }
    const cancelled = new AbortController();
    const progress = new ProgressWriter(
      this.source,
      id,
      () => cancelled.abort(),
      (error) => this.logger.warn('progress of a long job not written', { id, error: describe(error) }),
    );
    try {
      const result = await this.work(kind, job, cancelled.signal, progress).finally(() => progress.end());
      await this.end(id, 'done', { result });
    } catch (error) {
      // Whoever cancelled it has written so.
      if (!cancelled.signal.aborted) await this.unfinished(job, error);
    }
  }

  private work(
    kind: JobKind,
    job: LongJobEntity,
    cancelled: AbortSignal,
    progress: ProgressWriter,
  ): Promise<string | null> {
    const { id, subject, payload, askedBy } = job;
    const signal = AbortSignal.any([cancelled, this.longJobs.stop]);
    return kind.run({
      id,
      subject,
      payload,
      askedBy,
      signal,
      progress: (done, total, step) => progress.tell(done, total, step ?? null),
    });
  }

  private async begin(id: string): Promise<LongJobEntity | null> {
    await this.source.query(
      `UPDATE long_job SET state = 'running', attempts = attempts + 1, step = NULL,
              started_at = COALESCE(started_at, $2)
        WHERE id = $1 AND state IN ('waiting', 'running')`,
      [id, this.clock.now()],
    );
    return this.source.manager.findOneBy(LongJobEntity, { id, state: 'running' });
  }

  private giveUp(job: LongJobEntity, ending: Ending): Promise<void> {
    return this.source.transaction(async (manager) => {
      await this.end(job.id, 'failed', ending, manager);
      await this.longJobs.kind(job.kind)?.onGivenUp?.(manager, job);
    });
  }

  private async end(
    id: string,
    state: 'done' | 'failed',
    ending: Ending,
    manager = this.source.manager,
  ): Promise<void> {
    await manager.query(
      `UPDATE long_job SET state = $2, ended_at = $3, result = $4, problem = $5, reference = $6, step = NULL,
              done = CASE WHEN $2 = 'done' THEN total ELSE done END
        WHERE id = $1 AND state = 'running'`,
      [id, state, this.clock.now(), ending.result ?? null, ending.problem ?? null, ending.reference ?? null],
    );
  }

  private async unfinished(job: LongJobEntity, error: unknown): Promise<void> {
    const { id } = job;
    if (error instanceof JobFailed) return this.end(id, 'failed', { problem: error.problem });
    if (this.longJobs.stop.aborted) {
      // Nothing is wrong with the work: the server stops, and another takes it.
      await this.wait(id, job.attempts - 1);
      throw error;
    }
    const reference = newReference();
    this.logger.error('long job failed', { id, kind: job.kind, reference, error: describe(error) });
    if (job.attempts >= MOST_ATTEMPTS) return this.giveUp(job, { problem: 'unexpected', reference });
    await this.wait(id, job.attempts);
    throw error;
  }

  private async wait(id: string, attempts: number): Promise<void> {
    await this.source.manager.update(
      LongJobEntity,
      { id, state: 'running' },
      { state: 'waiting', attempts, step: null },
    );
  }
}
