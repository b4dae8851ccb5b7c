import type { ModerationReason } from '@parvis/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';
import { MeetingEntity } from './meeting.entity';

/** `grouped`: it is answered with another one, which was taken. */
export const PUBLIC_QUESTION_STATES = ['asked', 'taken', 'grouped', 'declined'] as const;
export type PublicQuestionState = (typeof PUBLIC_QUESTION_STATES)[number];

/** What a resident asks a meeting before it is held. */
@PersonalData({
  processing: 'public_questions',
  person: 'authorId',
  erasure: 'unlink',
  set: { authorName: '' },
  hide: ['submissionKey'],
})
@PersonalData({ processing: 'public_questions', person: 'handledBy', erasure: 'unlink', exported: false })
@Entity('public_question')
@Check('public_question_state', `state IN ('asked', 'taken', 'grouped', 'declined')`)
@Check('public_question_visibility', `visibility IN ('shown', 'awaiting', 'hidden')`)
@Check('public_question_group', `(state = 'grouped') = (group_id IS NOT NULL)`)
@Unique('public_question_submission', ['authorId', 'submissionKey'])
@Index('public_question_of_meeting', ['meetingId', 'askedAt'])
export class PublicQuestionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MeetingEntity)
  meetingId: string;

  /** Null: erased since. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  authorId: string | null;

  /** As it is shown; empty once it is erased, or the consent behind it was taken back. */
  @Column('text')
  authorName: string;

  @Column('uuid')
  submissionKey: string;

  @Column('text')
  text: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text', { default: 'asked' })
  state: PublicQuestionState;

  @Index('public_question_group_id')
  @Column('uuid', { nullable: true })
  @ForeignKey('PublicQuestionEntity')
  groupId: string | null;

  /** Why it was declined. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Who sorted it: she does not moderate it. */
  @Index('public_question_handled_by')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  handledBy: string | null;

  @Column('text', { default: 'shown' })
  visibility: 'shown' | 'awaiting' | 'hidden';

  @Column('text', { nullable: true })
  hiddenFor: ModerationReason | null;

  @Column('timestamptz', { nullable: true })
  hiddenAt: Date | null;
}
