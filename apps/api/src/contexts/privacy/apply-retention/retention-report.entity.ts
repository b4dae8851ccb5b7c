import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** What one retention removed, table by table. */
export interface RetentionLine {
  readonly processing: string;
  readonly table: string;
  /** ISO; what counted from before it has gone. */
  readonly limit: string;
  readonly rows: number;
}

/** One night's work: kept, so that the DPO can show that the register is true. */
@NotPersonal('counts of what the retention removed')
@Entity('retention_report')
export class RetentionReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('retention_report_at')
  @Column('timestamptz')
  at: Date;

  @Column('jsonb')
  lines: readonly RetentionLine[];
}
