import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EditionEntity } from './edition.entity';
import { NotPersonal } from '../../../platform/privacy/personal-data';

/** All ballots of a closed edition in random order, as the published `.pb` file. Results are counted from it alone. */
@NotPersonal('ballots in random order, without a name or a key')
@Entity('edition_record')
export class EditionRecordEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  /** The `.pb` text, UTF-8, gzip. */
  @Column('bytea')
  pabulib: Buffer;

  /** SHA-256 of the `.pb` text, hex. */
  @Column('text')
  sha256: string;

  @Column('int')
  ballots: number;

  @Column('timestamptz')
  createdAt: Date;
}
