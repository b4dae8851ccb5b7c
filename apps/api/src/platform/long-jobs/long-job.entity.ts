import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../privacy/personal-data';

export type LongJobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Work that lasts longer than a page: asked for, left, and found again. */
@PersonalData({ processing: 'long_work', person: 'askedBy', erasure: 'unlink', purge: 'endedAt' })
@PersonalData({ processing: 'long_work', person: 'subject', erasure: 'delete', exported: false })
@Entity('long_job')
@Index('long_job_asked', ['askedAt'])
@Index('long_job_once', ['kind', 'subject'], { unique: true, where: "state IN ('waiting', 'running')" })
export class LongJobEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** A word of `libs/contract` (`jobKinds`). */
  @Column('text')
  kind: string;

  /** What it works on: an id of the context. One job of a kind at a time for one subject. */
  @Index('long_job_subject')
  @Column('text')
  subject: string;

  /** Name of the subject when the job was asked for. */
  @Column('text')
  label: string;

  /** Page from which it was asked. */
  @Column('text')
  place: string;

  /** Null: by the clock, or by what happened before. */
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  askedBy: string | null;

  @Column('jsonb')
  payload: Record<string, unknown>;

  @Column('text')
  state: LongJobState;

  /** Times it was begun since it was last asked for. */
  @Column('int', { default: 0 })
  attempts: number;

  @Column('int', { default: 0 })
  done: number;

  /** 0 when nobody can tell. */
  @Column('int', { default: 0 })
  total: number;

  /** What it is doing, as a code (`jobSteps`). */
  @Column('text', { nullable: true })
  step: string | null;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Page or file that shows what came of it. */
  @Column('text', { nullable: true })
  result: string | null;

  /** Why it failed, as a code (`jobProblems`). */
  @Column('text', { nullable: true })
  problem: string | null;

  /** Under which the log tells of an unexpected failure. */
  @Column('text', { nullable: true })
  reference: string | null;
}
