import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export const EVERY_MINUTE = 'every_minute';

export type JobHandler = (payload: Record<string, unknown>) => Promise<void>;

/** Names of work done after the answer, and who does it. The queue itself is PostgreSQL (graphile-worker). */
@Injectable()
export class Jobs {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly repeated: string[] = [];
  private readonly minutely: (() => Promise<void>)[] = [];

  register(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`job registered twice: ${name}`);
    this.handlers.set(name, handler);
  }

  /** Runs at start and then each minute, in one of the processes: phases whose date has come, what waited too long. */
  eachMinute(work: () => Promise<void>): void {
    if (this.minutely.length === 0) {
      this.register(EVERY_MINUTE, async () => {
        for (const each of this.minutely) await each();
      });
    }
    this.minutely.push(work);
  }

  /** Work done by the clock: `when` is the five fields of cron, in UTC. A missed turn is not made up for. */
  registerRepeated(when: string, name: string, handler: JobHandler): void {
    this.register(name, handler);
    this.repeated.push(`${when} ${name} ?max=3`);
  }

  /** Queues a job with the caller's transaction: it exists if, and only if, the transaction commits. */
  async add(
    manager: EntityManager,
    name: string,
    payload: Record<string, unknown>,
    key?: string,
  ): Promise<void> {
    await manager.query(
      'SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := 12)',
      [name, JSON.stringify(payload), key ?? null],
    );
  }

  crontab(): readonly string[] {
    return this.repeated;
  }

  all(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }
}
