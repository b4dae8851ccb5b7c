import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../person.entity';

export type PasskeyPurpose = 'sign_in' | 'enrol' | 'prove';

/** What a passkey is asked to sign: once, by one browser, for one purpose, within minutes. */
@PersonalData({
  processing: 'sign_in',
  person: 'personId',
  erasure: 'delete',
  purge: 'expiresAt',
  exported: false,
})
@Entity('passkey_challenge')
export class PasskeyChallengeEntity {
  @PrimaryColumn('text')
  challenge: string;

  @Column('text')
  purpose: PasskeyPurpose;

  /** Null while nobody is signed in. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity)
  personId: string | null;

  @Column('text')
  browserHash: string;

  @Column('timestamptz')
  expiresAt: Date;
}
