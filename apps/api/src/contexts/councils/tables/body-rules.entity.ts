import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** One version of the rules of a body's meetings, and the decision that it rests on. Added, never changed nor removed. */
@PersonalData({ processing: 'councils', person: 'changedBy', erasure: 'unlink', exported: false })
@Entity('body_rules')
@Index('body_rules_version', ['bodyId', 'version'], { unique: true })
@Check('body_rules_decision', `meeting_number IS NOT NULL OR decision <> ''`)
export class BodyRulesEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BodyEntity')
  bodyId: string;

  /** From 1; 0 is what its kind says, before it wrote its own. */
  @Column('int')
  version: number;

  /** Data of `libs/quorum`, as it was parsed. */
  @Column('jsonb')
  rules: object;

  /** Of the meeting that decided, in this body; null: the text says what did. */
  @Column('int', { nullable: true })
  meetingNumber: number | null;

  /** « Règlement intérieur du 3 mars, article 5 ». */
  @Column('text', { default: '' })
  decision: string;

  @Column('timestamptz')
  changedAt: Date;

  @Column('uuid', { nullable: true })
  changedBy: string | null;
}
