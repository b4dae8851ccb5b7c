import type { RollMotive } from '@parvis/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../platform/privacy/personal-data';
import { EditionEntity } from './edition.entity';

export const ROLL_CHANGES = ['strike', 'put_back'] as const;
export type RollChange = (typeof ROLL_CHANGES)[number];

/** The public journal of a roll: that two people changed it, and why. Never whose row. */
@NotPersonal('says that a roll changed and why, not whose row')
@Entity('roll_change')
@Index('roll_change_edition', ['editionId', 'changedAt'])
export class RollChangeEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  @Column('text')
  change: RollChange;

  /** Of a row put back: why it had been struck. */
  @Column('text')
  motive: RollMotive;

  @Column('timestamptz')
  changedAt: Date;
}
