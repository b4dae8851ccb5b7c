import type { Outcome, QuestionRule, QuorumState } from '@parvis/quorum';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { AgendaItemEntity } from '../../tables/agenda-item.entity';
import { MeetingEntity } from '../../tables/meeting.entity';

export const QUESTION_STATES = ['prepared', 'open', 'closed'] as const;
export type QuestionStateWord = (typeof QUESTION_STATES)[number];

/** Votes by hands, counted by hand. */
export interface Hands {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** What is put to the vote: opened once, closed once, never corrected but by another question. */
@NotPersonal('what a council was asked, and the count')
@Entity('question')
@Check('question_state', `state IN ('prepared', 'open', 'closed')`)
@Check('question_closed_with_outcome', `(state = 'closed') = (outcome IS NOT NULL)`)
@Unique('question_number', ['meetingId', 'number'])
@Index('question_one_open', ['meetingId'], { unique: true, where: `state = 'open'` })
export class QuestionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  @Index('question_item')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => AgendaItemEntity, { onDelete: 'SET NULL' })
  itemId: string | null;

  /** In the meeting, from 1. */
  @Column('int')
  number: number;

  @Column('text')
  wording: string;

  /** The whole rule (`libs/quorum`), method included. */
  @Column('jsonb')
  rule: QuestionRule;

  @Column('text', { default: 'prepared' })
  state: QuestionStateWord;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** As it was when the question opened. */
  @Column('jsonb', { nullable: true })
  quorum: QuorumState | null;

  /** The last count of hands. */
  @Column('jsonb', { nullable: true })
  hands: Hands | null;

  @Column('jsonb', { nullable: true })
  outcome: Outcome | null;
}
