import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

/** An opinion asked of a body by an office of the town. It is answered when an opinion linked to it is adopted. */
@NotPersonal('what an office asks of a council')
@Entity('referral')
@Check('referral_declined', `(declined_at IS NULL) = (decline_reason = '')`)
@Index('referral_number', ['bodyId', 'number'], { unique: true })
@Index('referral_once', ['submissionKey'], { unique: true })
export class ReferralEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  /** In its body, from 1. */
  @Column('int')
  number: number;

  /** Who asks: « Ville de Cahors, urbanisme ». */
  @Column('text')
  office: string;

  @Column('text')
  subject: string;

  @Column('text')
  text: string;

  /** `yyyy-mm-dd` */
  @Column('date')
  dueOn: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  declinedAt: Date | null;

  /** Why the body gives none. */
  @Column('text', { default: '' })
  declineReason: string;

  /** Made by the form: sent twice, it is one. */
  @Column('uuid')
  submissionKey: string;
}
