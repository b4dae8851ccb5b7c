import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { PersonEntity } from '../../person.entity';

/**
 * Somebody has been sent to the identity provider and may come back, once, in the same browser (OpenID Connect Core,
 * 3.1.2.1: state and nonce; RFC 7636: code verifier).
 */
@PersonalData({ processing: 'sign_in', person: 'linkTo', erasure: 'delete', purge: 'expiresAt' })
@Entity('provider_attempt')
@Index('provider_attempt_expires', ['expiresAt'])
export class ProviderAttemptEntity {
  /** SHA-256 of the state. */
  @PrimaryColumn('text')
  stateHash: string;

  @Column('text')
  browserHash: string;

  @Column('text')
  nonce: string;

  /** The code verifier, encrypted under the server's secret and bound to the state's hash. */
  @Column('text')
  sealedVerifier: string;

  /** A page of this site. */
  @Column('text')
  returnTo: string;

  /** Who asked to link her account, when somebody was signed in. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity)
  linkTo: string | null;

  @Column('timestamptz')
  expiresAt: Date;
}
