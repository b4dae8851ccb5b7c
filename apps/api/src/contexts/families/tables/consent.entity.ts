import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { AgeBand } from '../../../platform/access/viewer';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../../identity';
import type { Purpose } from '../purposes';
import { ConsentTextEntity } from './consent-text.entity';
import { GuardianshipEntity, type GuardianshipEnd } from './guardianship.entity';

export type ConsentEnd = GuardianshipEnd;
export type GuardianChannel = 'link' | 'desk';

/**
 * One yes to one purpose, with who said it, when, and to which text. Under 15 it counts once both have said it (loi
 * Informatique et Libertés, art. 45); from 15 on the person decides alone. One open for a person and a purpose.
 */
@PersonalData({ processing: 'minors', person: 'personId', erasure: 'delete', purge: 'endedAt' })
@PersonalData({ processing: 'minors', person: 'agentId', erasure: 'unlink', exported: false })
@Entity('consent')
@Index('consent_open', ['personId', 'purpose'], { unique: true, where: 'ended_at IS NULL' })
export class ConsentEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('text')
  purpose: Purpose;

  /** With whom it is joint; null when she decided alone. */
  @Index('consent_guardianship', { where: 'guardianship_id IS NOT NULL' })
  @Column('uuid', { nullable: true })
  @ForeignKey(() => GuardianshipEntity, { onDelete: 'CASCADE' })
  guardianshipId: string | null;

  /** Her age band when she said yes: older, she is asked again. */
  @Column('text')
  saidAs: AgeBand;

  @Column('timestamptz')
  saidAt: Date;

  /** What she read. */
  @Column('text')
  @ForeignKey(() => ConsentTextEntity)
  saidTo: string;

  @Column('timestamptz', { nullable: true })
  guardianSaidAt: Date | null;

  /** What the guardian read. */
  @Column('text', { nullable: true })
  @ForeignKey(() => ConsentTextEntity)
  guardianSaidTo: string | null;

  @Column('text', { nullable: true })
  guardianChannel: GuardianChannel | null;

  /** Who saw both at the desk; null by link. */
  @Index('consent_agent', { where: 'agent_id IS NOT NULL' })
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity)
  agentId: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endedBecause: ConsentEnd | null;
}
