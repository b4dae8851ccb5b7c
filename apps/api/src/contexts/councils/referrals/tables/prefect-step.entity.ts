import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import type { PrefectState } from './prefect-referral.entity';

/** One state that a referral to the préfet has reached, once: its day, a word, a document. */
@NotPersonal('what became of what a council put to the préfet')
@Entity('prefect_step')
@Index('prefect_step_once', ['referralId', 'state'], { unique: true })
export class PrefectStepEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PrefectReferralEntity')
  referralId: string;

  @Column('text')
  state: PrefectState;

  /** `yyyy-mm-dd` */
  @Column('date')
  happenedOn: string;

  @Column('text', { default: '' })
  note: string;

  @Index('prefect_step_file')
  @Column('uuid', { nullable: true })
  @ForeignKey('StoredFileEntity')
  fileId: string | null;

  @Column('timestamptz')
  at: Date;
}
