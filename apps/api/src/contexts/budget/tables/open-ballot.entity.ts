import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EditionEntity } from './edition.entity';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** A ballot while the vote is open. Its key is a hash of what only the voter's browser holds; it names nobody. */
@NotPersonal('names nobody: no row of another table leads to a ballot')
@Entity('open_ballot')
export class OpenBallotEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  @PrimaryColumn('text')
  keyHash: string;

  @Column('text', { array: true })
  choices: string[];
}
