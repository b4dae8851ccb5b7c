import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../../../platform/privacy/personal-data';
import { SessionEntity } from '../../session.entity';

/** What signing out at the identity provider takes; gone with the session. */
@PersonalData({
  processing: 'sign_in',
  person: { via: 'SessionEntity', column: 'tokenHash', to: 'tokenHash' },
  erasure: 'delete',
  exported: false,
})
@Entity('provider_session')
export class ProviderSessionEntity {
  @PrimaryColumn('text')
  @ForeignKey(() => SessionEntity, { onDelete: 'CASCADE' })
  tokenHash: string;

  /** The ID token, encrypted under the server's secret: a hint for the provider (RP-Initiated Logout 1.0, section 2). */
  @Column('text')
  sealedIdToken: string;
}
