import { Injectable } from '@nestjs/common';
import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { AccountNotices } from './account-notices.service';
import { PasskeyEntity } from './tables/passkey.entity';
import { type PasskeyRefused, passkeyRefused } from './passkey-problems.type';
import { type Asking, Passkeys } from './passkeys.store';
import { challengeIn, readAuthentication } from './read-response';
import type { RelyingParty } from './relying-party';

/** Holds what a passkey signed against what was asked, for signing in and for proving alike. */
@Injectable()
export class CheckPasskey {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly passkeys: Passkeys,
    private readonly audit: AuditTrail,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * @param text JSON of the browser
   * @param asking for whom and which browser it was asked
   * @returns the passkey, whose count is kept; or why not
   */
  async check(text: string, asking: Asking, party: RelyingParty): Promise<PasskeyEntity | PasskeyRefused> {
    const response = readAuthentication(text);
    if (!response) return passkeyRefused('passkey_refused');
    const challenge = challengeIn(response.response.clientDataJSON);
    if (!(await this.passkeys.takeChallenge(challenge, asking))) return passkeyRefused('passkey_expired');
    const { manager } = this.source;
    const passkey = await manager.findOneBy(PasskeyEntity, { credentialId: response.id });
    if (!passkey || !isHers(passkey, response, asking)) return passkeyRefused('passkey_unknown');
    if (passkey.suspectedAt) return passkeyRefused('passkey_suspected');
    const counter = await verifiedCounter(response, passkey, challenge, party);
    if (counter === null) return passkeyRefused('passkey_refused');
    return this.source.transaction((inside) => this.count(inside, passkey, counter));
  }

  /** Two answers with one count: the second finds it used. A count that goes backwards tells of a copy (WebAuthn 6.1.1). */
  private async count(
    manager: EntityManager,
    { id }: PasskeyEntity,
    counter: number,
  ): Promise<PasskeyEntity | PasskeyRefused> {
    const now = this.clock.now();
    const passkey = await manager.findOne(PasskeyEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!passkey) return passkeyRefused('passkey_unknown');
    const known = Number(passkey.counter);
    if ((counter > 0 || known > 0) && counter <= known) {
      await manager.update(PasskeyEntity, { id }, { suspectedAt: now });
      await this.audit.record(manager, {
        verb: 'identity.passkey_suspected',
        actorId: passkey.personId,
        subject: { type: 'person', id: passkey.personId },
        after: { name: passkey.name },
      });
      await this.notices.queue(manager, 'passkey_suspected', passkey.personId, passkey.name);
      return passkeyRefused('passkey_suspected');
    }
    await manager.update(PasskeyEntity, { id }, { counter: String(counter), lastUsedAt: now });
    return passkey;
  }
}

/** The person who is signed in, or the one whom the passkey itself names. */
const isHers = (
  passkey: PasskeyEntity,
  { response: { userHandle } }: AuthenticationResponseJSON,
  { personId }: Asking,
): boolean =>
  (personId === null || passkey.personId === personId) &&
  (userHandle === undefined || userHandle === handleOf(passkey.personId));

/** The person as her devices name her: her id, which says nothing of her. */
export const handleOf = (personId: string): string => Buffer.from(personId).toString('base64url');

/** The device's new count when everything it signed is right; else null. */
async function verifiedCounter(
  response: AuthenticationResponseJSON,
  { credentialId, publicKey }: PasskeyEntity,
  expectedChallenge: string,
  { id, origin }: RelyingParty,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // The library compares counts before it checks the signature; we do, after.
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
