import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

export const STANCES = ['followed', 'partly', 'not_followed'] as const;
export type Stance = (typeof STANCES)[number];

/** What an office answered: once, and for good. */
@NotPersonal('the published answer of an office')
@Entity('opinion_answer')
@Check('opinion_answer_stance', `stance IN ('followed', 'partly', 'not_followed')`)
export class OpinionAnswerEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @Index('opinion_answer_once', { unique: true })
  @ForeignKey('OpinionRecipientEntity')
  recipientId: string;

  @Column('text')
  stance: Stance;

  @Column('text')
  reason: string;

  /** What is foreseen; empty: nothing said. */
  @Column('text', { default: '' })
  effect: string;

  /** By when, `yyyy-mm-dd`. */
  @Column('date', { nullable: true })
  effectOn: string | null;

  /** Address of a document of the office, `https` only. */
  @Column('text', { nullable: true })
  documentLink: string | null;

  @Column('timestamptz')
  answeredAt: Date;
}
