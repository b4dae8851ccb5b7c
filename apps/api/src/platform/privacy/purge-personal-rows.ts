import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import { OwnErasures } from './own-erasures';
import { columnOf, tableUses, type TableUse } from './personal-tables';
import { retentionLimit } from './processing';
import { Processings } from './processings';

/** What the retention of one table removed, or would remove. */
export interface PurgedRows {
  readonly processing: string;
  readonly table: string;
  /** Rows that counted from before this instant, to the millisecond, have gone. */
  readonly limit: Date;
  readonly rows: number;
}

/** Rows whose retention has passed. */
@Injectable()
export class PurgePersonalRows {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly processings: Processings,
    private readonly own: OwnErasures,
  ) {}

  /** Each table in a transaction of its own: one that fails does not keep the others. `dryRun`: counts only. */
  async run(how: { dryRun: boolean }): Promise<PurgedRows[]> {
    const report: PurgedRows[] = [];
    for (const one of tableUses(this.source)) {
      if (!one.use.purge || one.use.byContext) continue;
      const limit = this.limitOf(one.use.processing);
      const rows = await this.purge(one, limit, how.dryRun);
      report.push({ processing: one.use.processing, table: one.meta.tableName, limit, rows });
    }
    for (const { processing, table, purge } of this.own.purges) {
      const limit = this.limitOf(processing);
      report.push({ processing, table, limit, rows: await purge(limit, how) });
    }
    return report;
  }

  private limitOf(processing: string): Date {
    return retentionLimit(this.processings.get(processing).retention, this.clock.now());
  }

  private async purge(one: TableUse, limit: Date, dryRun: boolean): Promise<number> {
    const { meta, use } = one;
    const since = typeof use.purge === 'string' ? columnOf(meta, use.purge) : use.purge?.sql;
    const where = `(${since}) < $1${use.only ? ` AND (${use.only})` : ''}`;
    const act = dryRun ? 'SELECT 1 FROM' : 'DELETE FROM';
    const [row] = await this.source.query<{ rows: number }[]>(
      `WITH gone AS (${act} "${meta.tableName}" WHERE ${where} ${dryRun ? '' : 'RETURNING 1'})
       SELECT count(*)::int AS rows FROM gone`,
      [limit],
    );
    return row?.rows ?? 0;
  }
}
