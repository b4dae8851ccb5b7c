import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RollEntryEntity } from './roll-entry.entity';
import { EditionEntity } from './edition.entity';

/** "This person has voted": and nothing else, no time, no order, nothing shared with a ballot. */
@Entity('roll_signature')
export class RollSignatureEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RollEntryEntity)
  rollEntryId: string;

  @Index('roll_signature_edition')
  @Column('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;
}
