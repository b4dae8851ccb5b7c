import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../person.entity';

/** Two administrators let a person who lost every passkey make a first one again, for two days; it goes when she has. */
@PersonalData({ processing: 'passkeys', person: 'personId', erasure: 'delete' })
@PersonalData({
  processing: 'passkeys',
  person: ['askedBy', 'confirmedBy'],
  erasure: 'unlink',
  exported: false,
})
@Entity('passkey_recovery')
export class PasskeyRecoveryEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('uuid', { nullable: true })
  askedBy: string | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz')
  until: Date;
}
