import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalEntity } from './proposal.entity';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** The facilitator's answer to one admissibility criterion, with the sentence that everyone reads. */
@NotPersonal('the town’s answer to a proposal')
@Entity('criterion_answer')
export class CriterionAnswerEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ProposalEntity)
  proposalId: string;

  @PrimaryColumn('text')
  criterion: string;

  @Column('text')
  answer: 'yes' | 'no' | 'unknown';

  @Column('text', { nullable: true })
  sentence: string | null;
}
