import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

export const PREFECT_STATES = ['draft', 'sent', 'acknowledged', 'answered', 'closed'] as const;
export type PrefectState = (typeof PREFECT_STATES)[number];

/** A difficulty that a council puts to the préfet (loi n° 2017-86). Only its facilitators see a draft. */
@NotPersonal('what a council puts to the préfet')
@Entity('prefect_referral')
@Check('prefect_referral_state', `state IN ('draft', 'sent', 'acknowledged', 'answered', 'closed')`)
@Index('prefect_referral_number', ['bodyId', 'number'], { unique: true })
@Index('prefect_referral_once', ['submissionKey'], { unique: true })
export class PrefectReferralEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  /** In its body, from 1. */
  @Column('int')
  number: number;

  @Column('text')
  subject: string;

  @Column('text')
  text: string;

  @Column('text', { default: 'draft' })
  state: PrefectState;

  @Column('timestamptz')
  startedAt: Date;

  /** Made by the form: sent twice, it is one. */
  @Column('uuid')
  submissionKey: string;
}
