import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** `awaiting`: not published before somebody has read it. */
export type CaseState = 'shown' | 'hidden' | 'awaiting';

/** One thing that was reported, or waits to be read: opened once, held while somebody decides. */
@PersonalData({ processing: 'moderation', person: 'authorId', erasure: 'unlink' })
@Entity('moderation_case')
@Unique('moderation_case_subject', ['subjectKind', 'subjectId'])
@Index('moderation_case_waiting', ['waitingSince', 'id'], { where: 'waiting_since IS NOT NULL' })
export class ModerationCaseEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Name of its kind in the registry: `proposal`. */
  @Column('text')
  subjectKind: string;

  @Column('uuid')
  subjectId: string;

  @Index('moderation_case_author')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  authorId: string | null;

  /** As it was when the case was opened. */
  @Column('text')
  title: string;

  /** Of its public page, from `/`. */
  @Column('text')
  path: string;

  @Column('text', { default: 'shown' })
  state: CaseState;

  /** One more at each decision: who decides says which one she has read. */
  @Column('int', { default: 0 })
  version: number;

  @Column('timestamptz')
  openedAt: Date;

  /** Since when somebody should look; null when nothing is left to do. */
  @Column('timestamptz', { nullable: true })
  waitingSince: Date | null;
}
