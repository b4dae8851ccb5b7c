import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { ProposalEntity } from './proposal.entity';

/** Who has worked on a proposal for the town hall: she does not moderate it (separation of duties). */
@PersonalData({ processing: 'proposals', person: 'personId', erasure: 'delete', exported: false })
@Entity('proposal_reviewer')
export class ProposalReviewerEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ProposalEntity)
  proposalId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity')
  personId: string;

  @Column('timestamptz')
  since: Date;
}
