import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { BodyEntity } from '../../tables/body.entity';

/** What a body's facilitators write before the figures of a year; the figures themselves are read when asked. */
@PersonalData({ processing: 'councils', person: 'writtenBy', erasure: 'unlink', exported: false })
@Entity('annual_review')
@Unique('annual_review_year', ['bodyId', 'year'])
@Check('annual_review_years', 'year BETWEEN 2000 AND 2200')
export class AnnualReviewEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => BodyEntity)
  bodyId: string;

  @Column('int')
  year: number;

  /** Markdown. */
  @Column('text', { default: '' })
  introduction: string;

  /** One more at each change: who saves says which one she has read. */
  @Column('int', { default: 0 })
  revision: number;

  @Index('annual_review_written_by')
  @Column('uuid', { nullable: true })
  writtenBy: string | null;
}
