import type { RollMotive } from '@parvis/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EditionEntity } from './edition.entity';
import { PersonalData } from '../../../platform/privacy/personal-data';

/** The roll: one row for each eligible person, not for each mailbox. `personId` is null for someone without account. */
@PersonalData({
  processing: 'vote',
  person: 'personId',
  erasure: 'keep',
  ground: 'roll_until_appeal_ends',
  set: { personId: null },
  purge: { sql: '(SELECT counted_at FROM edition WHERE edition.id = edition_id)' },
})
@Entity('roll_entry')
@Unique('roll_entry_person', ['editionId', 'personId'])
@Unique('roll_entry_identity', ['editionId', 'identityKey'])
@Check('roll_entry_struck', `(struck_at IS NULL) = (struck_for IS NULL)`)
export class RollEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('roll_entry_edition')
  @Column('uuid')
  @ForeignKey(() => EditionEntity)
  editionId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity')
  personId: string | null;

  /** Keyed hash of name and birth date as declared: the same person is on the roll once. The data are not kept. */
  @Column('text')
  identityKey: string;

  @Column('text', { default: 'declared' })
  residence: 'declared' | 'verified';

  @Column('timestamptz')
  enrolledAt: Date;

  /** Taken off by two people; the row stays, so that the same person does not come back by herself. */
  @Column('timestamptz', { nullable: true })
  struckAt: Date | null;

  @Column('text', { nullable: true })
  struckFor: RollMotive | null;
}
