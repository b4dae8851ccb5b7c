import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RollEntryEntity } from './roll-entry.entity';
import { EditionEntity } from './edition.entity';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** "This person has voted": and nothing else, no time, no order, nothing shared with a ballot. */
@PersonalData({
  processing: 'vote',
  person: { via: 'RollEntryEntity', column: 'rollEntryId' },
  erasure: 'keep',
  ground: 'roll_until_appeal_ends',
  purge: { sql: '(SELECT counted_at FROM edition WHERE edition.id = edition_id)' },
})
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
