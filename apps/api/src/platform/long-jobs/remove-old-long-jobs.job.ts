import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { Jobs } from '../jobs/jobs';

/** What an ended job says is of use for a season; the result itself stays where it belongs. */
export const KEPT_DAYS = 90;

/** Every night: ended jobs leave the list after a season. */
@Injectable()
export class RemoveOldLongJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated('43 3 * * *', 'remove_old_long_jobs', () => this.remove());
  }

  async remove(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.source.query('DELETE FROM long_job WHERE ended_at < $1', [before]);
  }
}
