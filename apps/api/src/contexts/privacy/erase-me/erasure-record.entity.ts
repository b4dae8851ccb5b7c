import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** What is kept of one row of an erasure: a table and a count. */
export interface ErasureLine {
  readonly table: string;
  readonly erasure: 'delete' | 'unlink' | 'keep';
  readonly ground: string | null;
  readonly rows: number;
}

/** That an erasure took place, for the DPO to account for it: when, why, how much; never who. */
@NotPersonal('counts of what an erasure did: it names nobody')
@Entity('erasure_record')
export class ErasureRecordEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  cause: 'herself' | 'inactivity';

  @Column('jsonb')
  lines: readonly ErasureLine[];

  /** Details of the audit trail that went with her. */
  @Column('int')
  auditDetails: number;
}
