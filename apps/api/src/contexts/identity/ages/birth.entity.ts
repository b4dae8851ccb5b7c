import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../platform/privacy/personal-data';
import { PersonEntity } from '../person.entity';

/**
 * The month in which a person was born, in a table of its own: nobody reads it but `Ages`, which answers with a band.
 * A month and not a day: it decides what the rules ask, and recognises nobody alone.
 */
@PersonalData({ processing: 'account', person: 'personId', erasure: 'delete' })
@Entity('birth')
@Check('birth_month_shape', `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)
export class BirthEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  /** `yyyy-mm` */
  @Column('text')
  month: string;

  /** Who said it: the person, her guardian, an agent who had her before him, or the identity provider. */
  @Column('text', { default: 'declared' })
  source: BirthSource;

  @Column('timestamptz')
  saidAt: Date;
}

export type BirthSource = 'declared' | 'guardian' | 'agent' | 'provider';
