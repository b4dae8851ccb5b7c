import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../person.entity';

/** « This person is that one of the identity provider »: a keyed hash, since only "the same again" is ever asked. */
@PersonalData({ processing: 'sign_in', person: 'personId', erasure: 'delete' })
@Entity('provider_identity')
@Index('provider_identity_once', ['subjectHash'], { unique: true })
@Index('provider_identity_person', ['personId'], { unique: true })
export class ProviderIdentityEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  /** HMAC of issuer and subject under the server's secret, hex. */
  @Column('text')
  subjectHash: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz')
  usedAt: Date;
}
