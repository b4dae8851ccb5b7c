import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import { AuditErasure } from './audit-erasure.service';

/** Of one night: the line that declares them names each. The rest waits for the next. */
const MOST = 2_000;

/** The register made true for the trail: details go after three years, and who-saw after one, by their own doors. */
@Injectable()
export class AuditRetention implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly own: OwnErasures,
    private readonly erasure: AuditErasure,
  ) {}

  onModuleInit(): void {
    this.own.onPurge({
      processing: 'audit',
      table: 'audit_detail',
      purge: (limit, { dryRun }) => (dryRun ? this.oldDetails(limit) : this.eraseDetails(limit)),
    });
    this.own.onPurge({
      processing: 'data_access',
      table: 'data_access',
      purge: (limit, { dryRun }) => (dryRun ? this.oldAccesses(limit) : this.removeAccesses(limit)),
    });
  }

  private eraseDetails(limit: Date): Promise<number> {
    return this.source.transaction((manager) => this.erasure.eraseBefore(manager, limit, MOST));
  }

  private async removeAccesses(limit: Date): Promise<number> {
    const [row] = (await this.source.query('SELECT remove_data_access_before($1) AS removed', [limit])) as [
      { removed: number },
    ];
    return row.removed;
  }

  private async oldDetails(limit: Date): Promise<number> {
    const [row] = (await this.source.query(
      `SELECT count(*)::int AS old FROM audit_detail detail JOIN audit_entry entry ON entry.sequence = detail.sequence
        WHERE detail.subject_type <> 'audit' AND entry.at < $1`,
      [limit],
    )) as [{ old: number }];
    return Math.min(row.old, MOST);
  }

  private async oldAccesses(limit: Date): Promise<number> {
    const [row] = (await this.source.query('SELECT count(*)::int AS old FROM data_access WHERE at < $1', [
      limit,
    ])) as [{ old: number }];
    return row.old;
  }
}
