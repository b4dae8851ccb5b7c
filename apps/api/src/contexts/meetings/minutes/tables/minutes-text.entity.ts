import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../../identity';
import { MinutesSectionEntity } from './minutes-section.entity';

/** Every text that a section was saved with. Rows are never changed but to say that a text set aside was dealt with. */
@PersonalData({ processing: 'meetings', person: 'writtenBy', erasure: 'unlink' })
@Entity('minutes_text')
@Check('minutes_text_aside', 'version IS NOT NULL OR based_on IS NOT NULL')
@Unique('minutes_text_version', ['sectionId', 'version'])
export class MinutesTextEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => MinutesSectionEntity)
  sectionId: string;

  /** Null: set aside, because somebody else had saved meanwhile. */
  @Column('int', { nullable: true })
  version: number | null;

  /** The version from which it was written; null: the draft made from what happened. */
  @Column('int', { nullable: true })
  basedOn: number | null;

  @Column('text')
  text: string;

  @Index('minutes_text_written_by')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  writtenBy: string | null;

  @Column('timestamptz')
  writtenAt: Date;

  /** When a text set aside was merged or given up. */
  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
