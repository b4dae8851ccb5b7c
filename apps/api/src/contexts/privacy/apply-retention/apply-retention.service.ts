import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { Jobs } from '../../../platform/jobs/jobs';
import { PurgePersonalRows } from '../../../platform/privacy/purge-personal-rows';
import { type RetentionLine, RetentionReportEntity } from './retention-report.entity';

const KEPT_REPORTS_DAYS = 400;

/** The register made true: each night, what is older than it says goes, and a report says how much. */
@Injectable()
export class ApplyRetention implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly purging: PurgePersonalRows,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.jobs.registerRepeated('23 2 * * *', 'apply_retention', async () => {
      await this.run({ dryRun: false });
    });
  }

  /** `dryRun`: what would go now; nothing is changed or written. */
  async run(how: { dryRun: boolean }): Promise<RetentionLine[]> {
    const purged = await this.purging.run(how);
    const lines = purged.map(({ limit, ...rest }) => ({ ...rest, limit: limit.toISOString() }));
    if (how.dryRun) return lines;
    const at = this.clock.now();
    const rows = lines.reduce((sum, line) => sum + line.rows, 0);
    await this.source.transaction(async (manager) => {
      const before = new Date(at.getTime() - KEPT_REPORTS_DAYS * 86_400_000);
      await manager.query('DELETE FROM retention_report WHERE at < $1', [before]);
      await manager.insert(RetentionReportEntity, { at, lines });
      await this.audit.record(manager, {
        verb: 'privacy.retention_applied',
        actorId: null,
        subject: { type: 'register', id: 'retention' },
        after: { rows },
      });
    });
    return lines;
  }
}
