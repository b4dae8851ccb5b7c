import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalEntity } from './proposal.entity';
import { EditionEntity } from './edition.entity';
import { centsColumn } from '../../../platform/database/cents.transformer';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** A line of the ballot paper, frozen at opening (or read from an imported file): never changed afterwards. */
@NotPersonal('a line of the ballot paper: the project, not its proposer')
@Entity('ballot_project')
export class BallotProjectEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  /** The `.pb` project id: the proposal's number as text for an edition held here. */
  @PrimaryColumn('text')
  projectId: string;

  @Column('int')
  position: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ProposalEntity)
  proposalId: string | null;

  @Column('text')
  title: string;

  @Column('bigint', { transformer: centsColumn })
  costCents: number;

  @Column('text', { nullable: true })
  @ForeignKey('NeighbourhoodEntity')
  neighbourhoodSlug: string | null;
}
