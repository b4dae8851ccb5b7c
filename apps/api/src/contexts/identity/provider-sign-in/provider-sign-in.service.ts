import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { IdentityProvider, type ProviderPerson } from './identity-provider.service';
import { ProviderAttemptEntity } from './tables/provider-attempt.entity';
import { ProviderPeople } from './provider-people.store';
import { seal, stateHash, unseal } from './provider-secrets';

const MINUTES = 10;

/** Why somebody who came back is not signed in: a sentence of the sign-in page. */
export type ProviderTrouble =
  'provider_expired' | 'provider_refused' | 'provider_failed' | 'provider_linked_elsewhere';

export type Arrival =
  | {
      readonly personId: string;
      readonly idToken: string;
      readonly returnTo: string;
      readonly linked: boolean;
    }
  | {
      readonly trouble: ProviderTrouble;
      readonly returnTo: string;
      /** She is in already, and asked to link her account. */
      readonly linking: boolean;
      readonly why?: unknown;
    };

/** To the identity provider and back. What comes back counts once, in the browser that left. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly provider: IdentityProvider,
    private readonly people: ProviderPeople,
    private readonly audit: AuditTrail,
  ) {}

  /** @param viewer somebody who asks to link her account; null to sign in @returns the provider's address */
  async leave(browserHash: string, returnTo: string, viewer: Viewer | null): Promise<string> {
    const { state, nonce, verifier, address } = await this.provider.leave();
    const hash = stateHash(state);
    await this.source.manager.insert(ProviderAttemptEntity, {
      stateHash: hash,
      ...{ browserHash, nonce, returnTo },
      sealedVerifier: seal(this.config.secret, hash, verifier),
      linkTo: viewer?.personId ?? null,
      expiresAt: new Date(this.clock.now().getTime() + MINUTES * 60_000),
    });
    return address.href;
  }

  /** @param query of the address to which the browser came back, without its question mark */
  async arrive(query: URLSearchParams, browserHash: string | null): Promise<Arrival> {
    const state = query.get('state') ?? '';
    const attempt = browserHash ? await this.taken(stateHash(state), browserHash) : null;
    if (!attempt) return { trouble: 'provider_expired', returnTo: '/', linking: false };
    const { returnTo, nonce } = attempt;
    const linking = attempt.linkTo !== null;
    // She chose not to go on, or the provider did: an answer, not a fault.
    if (query.has('error')) return { trouble: 'provider_refused', returnTo, linking };
    try {
      const verifier = unseal(this.config.secret, attempt.stateHash, attempt.sealedVerifier);
      const found = await this.provider.arrive(query.toString(), { state, nonce, verifier });
      return await this.source.transaction((manager) => this.enter(manager, found, attempt));
    } catch (why) {
      return { trouble: 'provider_failed', returnTo, linking, why };
    }
  }

  /** The attempt, which is gone: a state is good once. */
  private async taken(hash: string, browserHash: string): Promise<ProviderAttemptEntity | null> {
    return this.source.transaction(async (manager) => {
      const attempt = await manager.findOne(ProviderAttemptEntity, {
        where: { stateHash: hash, browserHash, expiresAt: MoreThan(this.clock.now()) },
        lock: { mode: 'pessimistic_write' },
      });
      if (attempt) await manager.delete(ProviderAttemptEntity, { stateHash: hash });
      return attempt;
    });
  }

  private async enter(
    manager: EntityManager,
    found: ProviderPerson,
    { linkTo, returnTo }: ProviderAttemptEntity,
  ): Promise<Arrival> {
    const known = await this.people.known(manager, found);
    const elsewhere = linkTo && (known ? known !== linkTo : await this.people.hasOne(manager, linkTo));
    if (elsewhere) return { trouble: 'provider_linked_elsewhere', returnTo, linking: true };
    const personId = known ?? (await this.people.remember(manager, found, linkTo));
    if (linkTo && !known)
      await this.audit.record(manager, {
        verb: 'identity.provider_linked',
        actorId: linkTo,
        subject: { type: 'person', id: linkTo },
      });
    return { personId, idToken: found.idToken, returnTo, linked: linkTo !== null };
  }
}
