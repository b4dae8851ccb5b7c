import type { DataSource } from 'typeorm';

/** Twice a second is enough for a bar, and light enough for any number of jobs. */
const BETWEEN_WRITES_MS = 500;

/** Writes where a job stands, sparsely, and hears by the same statement that somebody cancelled it. */
export class ProgressWriter {
  private last: { done: number; total: number; step: string | null } | null = null;
  private writing: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  /** `onGone`: the job is no longer running for anybody. */
  constructor(
    private readonly source: DataSource,
    private readonly id: string,
    private readonly onGone: () => void,
    private readonly warn: (error: unknown) => void,
  ) {
    this.timer = setInterval(() => (this.writing = this.writing.then(() => this.write())), BETWEEN_WRITES_MS);
  }

  tell(done: number, total: number, step: string | null): void {
    this.last = { done, total, step };
  }

  /** Writes what was told last, which a short job may not have had the time to; resolves once nothing more will be. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.writing.then(() => (this.last ? this.write() : undefined));
  }

  private async write(): Promise<void> {
    const told = this.last;
    this.last = null;
    try {
      const [rows] = (await this.source.query(
        `UPDATE long_job SET done = COALESCE($2, done), total = COALESCE($3, total), step = COALESCE($4, step)
          WHERE id = $1 AND state = 'running' RETURNING id`,
        [this.id, told?.done ?? null, told?.total ?? null, told?.step ?? null],
      )) as [unknown[], number];
      if (rows.length === 0) this.onGone();
    } catch (error) {
      this.warn(error);
    }
  }
}
