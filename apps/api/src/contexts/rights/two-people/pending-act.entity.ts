import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** What became of an act that needs two people. */
export type ActOutcome = 'confirmed' | 'refused' | 'expired';

/** An act that one person asked for and that another must confirm before anything changes. */
@PersonalData({ processing: 'roles', person: 'subjectId', erasure: 'delete', purge: 'answeredAt' })
@PersonalData({ processing: 'roles', person: ['askedBy', 'answeredBy'], erasure: 'unlink', exported: false })
@Entity('pending_act')
// One open request for the same thing, however often it is asked.
@Index('pending_act_once', ['kind', 'subjectId', 'paramsKey'], { unique: true, where: 'outcome IS NULL' })
@Check('pending_act_two_people', `outcome <> 'confirmed' OR answered_by <> asked_by`)
export class PendingActEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** `<context>.<verb>`, as registered in `TwoPeople`. */
  @Column('text')
  kind: string;

  /** Whom it is about. */
  @Index('pending_act_subject')
  @Column('uuid')
  @ForeignKey('PersonEntity')
  subjectId: string;

  /** What the kind needs to carry it out; no personal data beyond ids. */
  @Column('jsonb')
  params: Record<string, string | null>;

  /** Canonical text of `params`: what makes two requests the same. */
  @Column('text')
  paramsKey: string;

  /** Why, in the words of who asked. */
  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  askedBy: string | null;

  @Column('timestamptz')
  askedAt: Date;

  /** Nobody answered before: the request is over. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  outcome: ActOutcome | null;
}
