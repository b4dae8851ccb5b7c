import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../person.entity';

/** A passkey of a person: its public half. Nothing here signs anybody in. */
@PersonalData({
  processing: 'passkeys',
  person: 'personId',
  erasure: 'delete',
  hide: ['credentialId', 'publicKey'],
})
@Entity('passkey')
export class PasskeyEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('passkey_person')
  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  /** As the device names it, in base64url. */
  @Index('passkey_credential', { unique: true })
  @Column('text')
  credentialId: string;

  /** COSE, as the device gave it. */
  @Column('bytea')
  publicKey: Buffer;

  /** How often it has signed, by its own count; zero for devices that do not count. */
  @Column('bigint', { default: 0 })
  counter: string;

  @Column('text', { array: true, default: '{}' })
  transports: string[];

  /** Carried to the person's other devices by whoever makes them. */
  @Column('boolean', { default: false })
  backedUp: boolean;

  /** In her words: « mon téléphone ». */
  @Column('text')
  name: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  /** Its count went backwards: there may be a copy. It opens nothing from here on. */
  @Column('timestamptz', { nullable: true })
  suspectedAt: Date | null;
}
