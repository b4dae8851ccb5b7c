import type { ModerationReason } from '@parvis/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ModerationCaseEntity } from './moderation-case.entity';
import { ModerationDecisionEntity } from './moderation-decision.entity';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** What somebody told of a thing. Who told is known to nobody who decides, nor to the author. */
@PersonalData({
  processing: 'moderation',
  person: 'reporterId',
  erasure: 'unlink',
  set: { note: '' },
  purge: { sql: '(SELECT decided_at FROM moderation_decision WHERE id = decision_id)' },
})
@PersonalData({
  processing: 'moderation',
  person: { address: 'email' },
  erasure: 'unlink',
  set: { email: null, note: '' },
})
@Entity('moderation_report')
@Index('moderation_report_open_once', ['caseId', 'reporterId'], {
  unique: true,
  where: 'decision_id IS NULL AND reporter_id IS NOT NULL',
})
export class ModerationReportEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('moderation_report_case')
  @Column('uuid')
  @ForeignKey(() => ModerationCaseEntity)
  caseId: string;

  /** Null: somebody without an account. */
  @Index('moderation_report_reporter')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  reporterId: string | null;

  /** Where to tell the outcome to somebody without an account; emptied once told. */
  @Column('citext', { nullable: true })
  email: string | null;

  @Column('text', { default: 'fr' })
  language: string;

  @Column('text')
  reason: ModerationReason;

  @Column('text')
  note: string;

  @Column('timestamptz')
  reportedAt: Date;

  /** The decision that answered it. */
  @Index('moderation_report_decision')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ModerationDecisionEntity)
  decisionId: string | null;
}
