import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface Pace {
  readonly beatMs: number;
  /** Silent for so long, a process is taken for dead: several beats, so that a busy moment is not a death. */
  readonly deadAfterMs: number;
}

export const PACE: Pace = { beatMs: 10_000, deadAfterMs: 45_000 };

/**
 * graphile-worker unlocks the jobs of a killed process after four hours. Here each process says every few seconds
 * that it lives, and gives back to the queue what the silent ones had taken: another takes it within a minute.
 * A process that was only slow may see its job done twice; every job of the house makes its effect once.
 */
export class Heartbeat {
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly workers: readonly string[],
    private readonly pace: Pace,
    private readonly warn: (error: unknown) => void,
  ) {}

  async start(): Promise<void> {
    await this.turn();
    // One turn after the other: a slow database must not pile them up.
    this.timer = setInterval(() => (this.beating = this.beating.then(() => this.turn())), this.pace.beatMs);
    this.timer.unref();
  }

  /** A process that leaves gives back what it had not ended: others need not wait for its silence. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    try {
      await this.source.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [this.workers]);
      await this.source.query('DELETE FROM worker_process WHERE id = $1', [this.id]);
    } catch (error) {
      this.warn(error);
    }
  }

  private async turn(): Promise<void> {
    try {
      await this.source.query(
        `INSERT INTO worker_process (id, workers) VALUES ($1, $2)
         ON CONFLICT (id) DO UPDATE SET workers = EXCLUDED.workers, seen_at = now()`,
        [this.id, this.workers],
      );
      await this.release();
    } catch (error) {
      this.warn(error);
    }
  }

  /** Unlocks the jobs held by nobody who lives, and forgets processes silent for a day. */
  private async release(): Promise<void> {
    await this.source.query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT job.locked_by))
         FROM graphile_worker.jobs job
        WHERE job.locked_at < now() - make_interval(secs => $1)
          AND NOT EXISTS (SELECT 1 FROM worker_process alive
                           WHERE job.locked_by = ANY(alive.workers)
                             AND alive.seen_at > now() - make_interval(secs => $1))
       HAVING count(*) > 0`,
      [this.pace.deadAfterMs / 1000],
    );
    await this.source.query("DELETE FROM worker_process WHERE seen_at < now() - interval '1 day'");
  }
}
