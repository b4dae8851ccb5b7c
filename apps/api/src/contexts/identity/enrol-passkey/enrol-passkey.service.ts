import { Injectable } from '@nestjs/common';
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { AccountNotices } from '../passkeys/account-notices.service';
import { PasskeyRecoveryEntity } from '../passkeys/tables/passkey-recovery.entity';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import {
  type FreshProofNeeded,
  type PasskeyAsked,
  passkeyAsked,
  type PasskeyRefused,
  passkeyRefused,
} from '../passkeys/passkey-problems.type';
import { PASSKEY_LIMIT, Passkeys } from '../passkeys/passkeys.store';
import { challengeIn, readRegistration } from '../passkeys/read-response';
import { readPasskeyName } from '../passkeys/passkey-name';
import type { RelyingParty } from '../passkeys/relying-party';
import { StrongProof } from '../passkeys/strong-proof.service';

/** One browser of a signed-in person, at an address where passkeys work. */
export interface Enrolling {
  readonly viewer: Viewer;
  readonly browserHash: string;
  readonly party: RelyingParty;
  readonly town: string;
}

type Refused = PasskeyRefused | FreshProofNeeded;

/**
 * A new passkey. The first one is made after any sign-in of her own (for staff: after a mailed code or her account of
 * the State, which is all that the town knows of her yet); each later one asks for a proof with one that she has.
 */
@Injectable()
export class EnrolPasskey {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly passkeys: Passkeys,
    private readonly proof: StrongProof,
    private readonly audit: AuditTrail,
    private readonly notices: AccountNotices,
  ) {}

  async begin({ viewer, browserHash, party, town }: Enrolling): Promise<PasskeyAsked | Refused> {
    const { manager } = this.source;
    const known = await this.passkeys.of(manager, viewer.personId);
    const refused = await this.refusal(manager, viewer, known);
    if (refused) return refused;
    const options = await generateRegistrationOptions({
      rpName: town,
      rpID: party.id,
      userID: new Uint8Array(Buffer.from(viewer.personId)),
      userName: viewer.displayName,
      userDisplayName: viewer.displayName,
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout: 300_000,
    });
    const asking = { purpose: 'enrol', personId: viewer.personId, browserHash } as const;
    await this.passkeys.keepChallenge(options.challenge, asking);
    return passkeyAsked(options);
  }

  /** @returns the passkey that is there now, or why not */
  async finish(
    { viewer, browserHash, party }: Enrolling,
    typed: { response: string; name: string },
  ): Promise<PasskeyEntity | Refused | InvalidInput> {
    const name = readPasskeyName(typed.name);
    if ('rule' in name) return invalidInput([{ field: 'name', ...name }]);
    const response = readRegistration(typed.response);
    if (!response) return passkeyRefused('passkey_refused');
    const challenge = challengeIn(response.response.clientDataJSON);
    const asking = { purpose: 'enrol', personId: viewer.personId, browserHash } as const;
    if (!(await this.passkeys.takeChallenge(challenge, asking))) return passkeyRefused('passkey_expired');
    const made = await verified(response, challenge, party);
    if (!made) return passkeyRefused('passkey_refused');
    return this.source.transaction(async (manager) => {
      // Of two first ones at once, the second waits here, and is then no longer the first.
      const known = await this.passkeys.lock(manager, viewer.personId);
      const refused = await this.refusal(manager, viewer, known);
      return refused ?? this.keep(manager, { ...made, personId: viewer.personId, name: name.name });
    });
  }

  private async keep(
    manager: EntityManager,
    passkey: Partial<PasskeyEntity> & { personId: string; name: string },
  ): Promise<PasskeyEntity | PasskeyRefused> {
    const row = { ...passkey, createdAt: this.clock.now() };
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(PasskeyEntity)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    const [first] = inserted.raw as { id: string }[];
    if (!first) return passkeyRefused('passkey_known');
    const { personId, name } = passkey;
    await manager.delete(PasskeyRecoveryEntity, { personId });
    await this.audit.record(manager, {
      verb: 'identity.passkey_added',
      actorId: personId,
      subject: { type: 'person', id: personId },
      after: { name },
    });
    await this.notices.queue(manager, 'passkey_added', personId, name);
    return manager.findOneByOrFail(PasskeyEntity, { id: first.id });
  }

  private async refusal(
    manager: EntityManager,
    viewer: Viewer,
    known: readonly PasskeyEntity[],
  ): Promise<Refused | null> {
    // The agent beside her would hold the way in.
    if (viewer.assistedBy) return passkeyRefused('passkey_not_now');
    if (known.length >= PASSKEY_LIMIT) return passkeyRefused('passkey_limit');
    if (known.length > 0) return this.proof.needFresh(viewer);
    if (viewer.method === 'demo' || !(await this.passkeys.isStaff(manager, viewer.personId))) return null;
    if (viewer.method !== 'code' && viewer.method !== 'oidc') return passkeyRefused('passkey_not_now');
    // A first one needs no permission; one anew, after all were taken away, only for a while.
    const recovery = await manager.findOneBy(PasskeyRecoveryEntity, { personId: viewer.personId });
    return recovery && recovery.until <= this.clock.now() ? passkeyRefused('passkey_recovery_over') : null;
  }
}

/** What is kept of a device that signed rightly; null when it did not. */
async function verified(
  response: RegistrationResponseJSON,
  expectedChallenge: string,
  { id, origin }: RelyingParty,
): Promise<Partial<PasskeyEntity> | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    });
    if (!registrationInfo) return null;
    const { credential, credentialBackedUp } = registrationInfo;
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: String(credential.counter),
      transports: credential.transports ?? [],
      backedUp: credentialBackedUp,
    };
  } catch {
    return null;
  }
}
