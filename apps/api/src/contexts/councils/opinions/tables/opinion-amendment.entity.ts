import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';

export const AMENDMENT_STATES = ['proposed', 'accepted', 'rejected'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** A change that a member proposes to the text of a draft: other words for a passage, or words to add. */
@PersonalData({ processing: 'councils', person: 'authorId', erasure: 'unlink' })
@Entity('opinion_amendment')
@Check('opinion_amendment_state', `state IN ('proposed', 'accepted', 'rejected')`)
@Index('opinion_amendment_of', ['opinionId', 'proposedAt', 'id'])
@Index('opinion_amendment_once', ['submissionKey'], { unique: true })
export class OpinionAmendmentEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OpinionEntity', { onDelete: 'CASCADE' })
  opinionId: string;

  /** The words that it replaces; empty: it adds at the end. */
  @Column('text', { default: '' })
  passage: string;

  /** The words instead; empty: they go. */
  @Column('text', { default: '' })
  wording: string;

  @Column('text')
  reason: string;

  @Column('text', { default: 'proposed' })
  state: AmendmentState;

  /** Why it was accepted or rejected. */
  @Column('text', { default: '' })
  answer: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Index('opinion_amendment_author')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { onDelete: 'SET NULL' })
  authorId: string | null;

  /** Made by the form: sent twice, it is one. */
  @Column('uuid')
  submissionKey: string;
}
