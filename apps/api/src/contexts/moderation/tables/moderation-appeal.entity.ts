import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ModerationDecisionEntity } from './moderation-decision.entity';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** A decision contested by who it concerns (Digital Services Act, art. 20): once each. */
@PersonalData({ processing: 'moderation', person: 'appellantId', erasure: 'unlink', set: { text: '' } })
@Entity('moderation_appeal')
@Unique('moderation_appeal_once', ['decisionId', 'appellantId'])
export class ModerationAppealEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => ModerationDecisionEntity)
  decisionId: string;

  @Index('moderation_appeal_appellant')
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  appellantId: string | null;

  @Column('text')
  party: 'author' | 'reporter';

  @Column('text')
  text: string;

  @Column('timestamptz')
  appealedAt: Date;

  /** The decision that answered it; null while it waits. */
  @Index('moderation_appeal_answer')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ModerationDecisionEntity)
  answerId: string | null;

  @Column('boolean', { nullable: true })
  overturned: boolean | null;
}
