import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EditionEntity } from './edition.entity';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** The count of an edition: its progress while it runs, its outcome (as `libs/tally` gives it) when done. */
@NotPersonal('counts of projects')
@Entity('count_run')
export class CountRunEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  @Column('text')
  state: 'waiting' | 'counting' | 'done' | 'failed';

  @Column('int', { default: 0 })
  done: number;

  @Column('int', { default: 0 })
  total: number;

  @Column('jsonb', { nullable: true })
  outcome: unknown;

  /** Why it failed, as a code; null otherwise. */
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
