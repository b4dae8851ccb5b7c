import type { ModerationReason } from '@parvis/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ModerationCaseEntity } from './moderation-case.entity';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** `publish`: read before publication, and let through. */
export type DecisionKind = 'keep' | 'hide' | 'restore' | 'publish';
export type DecisionGround = 'law' | 'rules';

/** A decision and its statement of reasons (Digital Services Act, art. 17), with the words as they were then. */
@PersonalData({
  processing: 'moderation',
  person: { via: 'ModerationCaseEntity', column: 'caseId' },
  erasure: 'keep',
  ground: 'accountability',
})
@PersonalData({ processing: 'moderation', person: 'decidedBy', erasure: 'unlink', exported: false })
@Entity('moderation_decision')
@Unique('moderation_decision_version', ['caseId', 'version'])
export class ModerationDecisionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => ModerationCaseEntity)
  caseId: string;

  /** 1, 2, 3… in the case: two people never take the same. */
  @Column('int')
  version: number;

  @Column('text')
  kind: DecisionKind;

  /** Null when nothing is held against it. */
  @Column('text', { nullable: true })
  reason: ModerationReason | null;

  @Column('text', { nullable: true })
  ground: DecisionGround | null;

  /** The article. */
  @Column('text', { nullable: true })
  groundText: string | null;

  @Column('text')
  facts: string;

  @Column('text')
  titleThen: string;

  @Column('text')
  textThen: string;

  @Index('moderation_decision_by')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  decidedBy: string | null;

  @Column('timestamptz')
  decidedAt: Date;

  /** It answers an appeal. */
  @Column('boolean', { default: false })
  onAppeal: boolean;
}
