import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { NotPersonal } from '../../../../platform/privacy/personal-data';
import { QuestionEntity } from './question.entity';

/** A choice, of nobody. Its id is random; at closing the rows are written again in random order (decision 0004). */
@NotPersonal('names nobody: no row of another table leads to a ballot')
@Entity('secret_ballot')
@Check('secret_ballot_choice', `choice IN ('for', 'against', 'abstain', 'void')`)
export class SecretBallotEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('secret_ballot_question')
  @Column('uuid')
  @ForeignKey(() => QuestionEntity)
  questionId: string;

  @Column('text')
  choice: 'for' | 'against' | 'abstain' | 'void';
}
