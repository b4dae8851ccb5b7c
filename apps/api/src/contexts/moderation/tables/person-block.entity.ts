import type { ModerationReason } from '@parvis/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** `proposed` by one, then `in_force` or `refused` by another; `lifted` by an appeal, `over` when its time is past. */
export type BlockState = 'proposed' | 'in_force' | 'refused' | 'lifted' | 'over';

/** For a time, somebody files and reports nothing. She reads and votes as before. */
@PersonalData({ processing: 'moderation', person: 'personId', erasure: 'delete', purge: 'until' })
@PersonalData({
  processing: 'moderation',
  person: ['proposedBy', 'answeredBy', 'appealAnsweredBy'],
  erasure: 'unlink',
  exported: false,
})
@Entity('person_block')
@Index('person_block_once', ['personId'], { unique: true, where: `state IN ('proposed', 'in_force')` })
export class PersonBlockEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('person_block_person')
  @Column('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  @Column('text')
  state: BlockState;

  @Column('text')
  reason: ModerationReason;

  @Column('text')
  facts: string;

  @Column('int')
  days: number;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  proposedBy: string | null;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Null until it is in force. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('text', { nullable: true })
  appealText: string | null;

  @Column('timestamptz', { nullable: true })
  appealedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  appealAnsweredBy: string | null;

  @Column('text', { nullable: true })
  appealAnswer: string | null;
}
