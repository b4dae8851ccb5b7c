import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

/** An office that an opinion was sent to, and by when it must answer. */
@NotPersonal('an office and its official address, not a person')
@Entity('opinion_recipient')
@Index('opinion_recipient_of', ['opinionId', 'position'], { unique: true })
@Index('opinion_recipient_due', ['dueOn'])
export class OpinionRecipientEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OpinionEntity')
  opinionId: string;

  /** From 1. */
  @Column('int')
  position: number;

  /** « Ville de Cahors, service des espaces verts » */
  @Column('text')
  office: string;

  /** Where its link and its codes go. */
  @Column('citext')
  email: string;

  /** `yyyy-mm-dd` */
  @Column('date')
  dueOn: string;

  @Column('timestamptz')
  sentAt: Date;

  /** In its link (`answer-token.ts`); another whenever the link is renewed, so that the one before opens nothing. */
  @Column('uuid')
  @Index('opinion_recipient_link', { unique: true })
  linkId: string;

  @Column('timestamptz')
  linkedAt: Date;

  /** The due date of which it was reminded before. */
  @Column('date', { nullable: true })
  remindedFor: string | null;

  /** The due date that it was told to have missed. */
  @Column('date', { nullable: true })
  lateToldFor: string | null;
}
