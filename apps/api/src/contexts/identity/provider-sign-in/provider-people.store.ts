import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { Ages } from '../ages/ages.store';
import { People } from '../people.store';
import { readDisplayName } from '../sign-in/display-name';
import type { ProviderPerson } from './identity-provider.service';
import { ProviderIdentityEntity } from './tables/provider-identity.entity';
import { subjectHash } from './provider-secrets';

/** Who somebody of the identity provider is here. */
@Injectable()
export class ProviderPeople {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly people: People,
    private readonly ages: Ages,
  ) {}

  /** The person whom she already is here, noted as seen; null the first time. Holds the subject until the end. */
  async known(manager: EntityManager, { issuer, subject }: ProviderPerson): Promise<string | null> {
    const hash = subjectHash(this.config.secret, issuer, subject);
    // Two first visits at once do not make the same person twice.
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`provider ${hash}`]);
    const found = await manager.findOneBy(ProviderIdentityEntity, { subjectHash: hash });
    if (!found) return null;
    await manager.update(ProviderIdentityEntity, { id: found.id }, { usedAt: this.clock.now() });
    return found.personId;
  }

  hasOne(manager: EntityManager, personId: string): Promise<boolean> {
    return manager.existsBy(ProviderIdentityEntity, { personId });
  }

  /** Links to `linkTo`, or to a new person who is named as the provider says. */
  async remember(manager: EntityManager, found: ProviderPerson, linkTo: string | null): Promise<string> {
    const personId = linkTo ?? (await this.join(manager, found));
    const now = this.clock.now();
    await manager.insert(ProviderIdentityEntity, {
      personId,
      subjectHash: subjectHash(this.config.secret, found.issuer, found.subject),
      since: now,
      usedAt: now,
    });
    if (found.birthMonth)
      await this.ages.record(manager, { personId, month: found.birthMonth, source: 'provider' });
    return personId;
  }

  private async join(manager: EntityManager, { givenName }: ProviderPerson): Promise<string> {
    const read = readDisplayName(givenName ?? '');
    const displayName = 'name' in read ? read.name : NAMELESS;
    return (await this.people.join(manager, { email: null, displayName, language: 'fr' })).id;
  }
}

/** A provider may give no name: a mark that every language reads. */
const NAMELESS = '—';
