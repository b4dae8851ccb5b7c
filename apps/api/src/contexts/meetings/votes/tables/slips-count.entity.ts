import type { Tally } from '@parvis/quorum';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../../identity';
import { QuestionEntity } from './question.entity';

/** The first of two counts of the same slips; it goes when the second comes, equal or not. */
@PersonalData({ processing: 'meetings', person: 'enteredBy', erasure: 'delete', exported: false })
@Entity('slips_count')
export class SlipsCountEntity {
  /** One waits at a time. */
  @PrimaryColumn('uuid')
  @ForeignKey(() => QuestionEntity)
  questionId: string;

  @Index('slips_count_entered_by')
  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  enteredBy: string;

  @Column('jsonb')
  slips: Tally;

  /** Seats that voted on these slips. */
  @Column('uuid', { array: true })
  signed: string[];
}
