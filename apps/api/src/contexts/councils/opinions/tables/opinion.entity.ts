import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';

/** `closed`: its effects are followed no more. Whether an answer is late is never kept: the due date says it. */
export const OPINION_STATES = ['draft', 'adopted', 'sent', 'closed'] as const;
export type OpinionState = (typeof OPINION_STATES)[number];

/** What a body says. Once adopted, its words and its vote never change again: the database refuses it too. */
@NotPersonal('what a council says, by its vote')
@Entity('opinion')
@Check('opinion_state', `state IN ('draft', 'adopted', 'sent', 'closed')`)
@Check('opinion_adopted', `(state = 'draft') = (digest IS NULL) AND (digest IS NULL) = (number IS NULL)`)
@Index('opinion_number', ['bodyId', 'number'], { unique: true })
@Index('opinion_once', ['submissionKey'], { unique: true })
export class OpinionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  /** In its body, from 1, given by its adoption: part of its address. */
  @Column('int', { nullable: true })
  number: number | null;

  @Column('text')
  title: string;

  /** Markdown. */
  @Column('text')
  text: string;

  /** Of the text: each save states the one it began from. */
  @Column('int', { default: 1 })
  version: number;

  @Column('text', { default: 'draft' })
  state: OpinionState;

  /** What it answers, when it was asked for. */
  @Index('opinion_referral')
  @Column('uuid', { nullable: true })
  @ForeignKey('ReferralEntity')
  referralId: string | null;

  /** The day of the vote, `yyyy-mm-dd`. */
  @Column('date', { nullable: true })
  adoptedOn: string | null;

  /** The adopted question of a meeting held here; null: entered by hand. */
  @Index('opinion_question', { unique: true })
  @Column('uuid', { nullable: true })
  @ForeignKey('QuestionEntity')
  questionId: string | null;

  /** Of the meeting held here. */
  @Column('int', { nullable: true })
  meetingNumber: number | null;

  /** The meeting in words, when it was entered by hand. */
  @Column('text', { default: '' })
  meetingNote: string;

  @Column('int', { nullable: true })
  votesFor: number | null;

  @Column('int', { nullable: true })
  votesAgainst: number | null;

  @Column('int', { nullable: true })
  votesAbstain: number | null;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  adoptedAt: Date | null;

  /** SHA-256, in hexadecimal, of what was adopted (`opinionDigest`). */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Made by the form: sent twice, it is one. */
  @Column('uuid')
  submissionKey: string;
}
