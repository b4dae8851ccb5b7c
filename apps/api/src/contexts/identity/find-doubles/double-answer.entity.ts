import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../person.entity';

/**
 * What a human said of two accounts that look like one person's. One row for each pair, whichever is named first; it
 * goes as soon as one of the two leaves.
 */
@PersonalData({ processing: 'account', person: ['lowId', 'highId'], erasure: 'delete' })
@PersonalData({ processing: 'account', person: 'answeredBy', erasure: 'unlink', exported: false })
@Entity('double_answer')
// Unique over least and greatest of the two ids, which the ORM cannot say: the migration makes `double_answer_pair`.
@Index('double_answer_low', ['lowId', 'highId'])
@Index('double_answer_high', ['highId'])
export class DoubleAnswerEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The smaller of the two ids. */
  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  lowId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  highId: string;

  /** `different`: the pair is listed no more. `ask`: perhaps one person, who is to be asked; it stays listed. */
  @Column('text')
  verdict: DoubleVerdict;

  /** Who asks whom, how; both people read it in the copy of their data. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz')
  answeredAt: Date;
}

export type DoubleVerdict = 'different' | 'ask';
