import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { NotFound } from '../../../platform/graphql/refusals';
import { Ages, PersonEntity } from '../../identity';
import { Families } from '../consents/families.store';
import { consentTexts } from '../consent-text/consent-text.type';
import { maskedAddress, readLinkToken } from '../link-token';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { ConsentRequestState, ConsentRequestType } from './consent-request.type';

@Injectable()
export class SeeConsentRequest {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly ages: Ages,
    private readonly families: Families,
  ) {}

  /** @throws NotFound for a token that this server did not make, or whose asking is gone */
  async byToken(token: string): Promise<ConsentRequestType> {
    const id = readLinkToken(this.config.secret, token);
    const row = id && (await this.source.manager.findOneBy(GuardianshipEntity, { id }));
    if (!row) throw new NotFound();
    return this.of(row);
  }

  async of(row: GuardianshipEntity): Promise<ConsentRequestType> {
    const { manager } = this.source;
    const child = await manager.findOneByOrFail(PersonEntity, { id: row.childId });
    const state = await this.stateOf(row);
    const open = state === ConsentRequestState.ENDED || state === ConsentRequestState.GROWN;
    const consents = open ? [] : await this.families.consents(manager, row.childId);
    return Object.assign(new ConsentRequestType(), {
      childName: child.displayName,
      childAddress: child.email ? maskedAddress(child.email) : null,
      state,
      expiresAt: row.expiresAt,
      guardianName: row.guardianName,
      sharedMailbox: row.email !== null && row.email.toLowerCase() === child.email?.toLowerCase(),
      consents: consents.map(({ purpose, saidAt, guardianSaidAt }) => ({ purpose, saidAt, guardianSaidAt })),
      texts: consentTexts(),
    });
  }

  private async stateOf(row: GuardianshipEntity): Promise<ConsentRequestState> {
    if (row.endedBecause === 'turned_15' || row.endedBecause === 'turned_18')
      return ConsentRequestState.GROWN;
    if (row.endedAt) return ConsentRequestState.ENDED;
    if ((await this.ages.bandOf(this.source.manager, row.childId)) !== 'under_15')
      return ConsentRequestState.GROWN;
    if (row.declaredAt) return ConsentRequestState.GIVEN;
    return row.expiresAt > this.clock.now() ? ConsentRequestState.WAITING : ConsentRequestState.ENDED;
  }
}
