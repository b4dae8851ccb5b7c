import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { SeenBy } from '../../audit';
import { Ages, PersonEntity } from '../../identity';
import { readDeskCode } from '../ask-consent/desk-code';
import { Families } from '../consents/families.store';
import { consentTexts } from '../consent-text/consent-text.type';
import { ConsentRequestState } from '../see-consent-request/consent-request.type';
import { SeeConsentRequest } from '../see-consent-request/see-consent-request.service';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { DeskFamilyType } from './desk-family.type';

/** What an agent reads before both sign, or before one of them takes it back. Noted before it is shown. */
@Injectable()
export class SeeDeskFamily {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly requests: SeeConsentRequest,
    private readonly seenBy: SeenBy,
  ) {}

  async byCode(agent: Viewer, typed: string): Promise<DeskFamilyType | InvalidInput> {
    if (typed.trim() === '') return invalidInput([{ field: 'deskCode', rule: 'required' }]);
    const deskCode = readDeskCode(typed);
    const row = deskCode && (await this.source.manager.findOneBy(GuardianshipEntity, { deskCode }));
    if (!row) return invalidInput([{ field: 'deskCode', rule: 'unknown_desk_code' }]);
    const family = await this.shown(agent, row.childId, row);
    const isOld = family.request?.state === ConsentRequestState.ENDED;
    return isOld ? invalidInput([{ field: 'deskCode', rule: 'expired_desk_code' }]) : family;
  }

  /** @throws NotFound for nobody, and for whoever is 15 or more and has nothing open */
  async of(agent: Viewer, childId: string): Promise<DeskFamilyType> {
    if (!isUuid(childId)) throw new NotFound();
    const { manager } = this.source;
    const row = await this.families.open(manager, childId);
    if (!row && (await this.ages.bandOf(manager, childId)) !== 'under_15') throw new NotFound();
    return this.shown(agent, childId, row);
  }

  /** Of a child whose consent was open a moment ago, whatever her age. */
  async afterwards(agent: Viewer, childId: string): Promise<DeskFamilyType> {
    return this.shown(agent, childId, await this.families.open(this.source.manager, childId));
  }

  private async shown(
    agent: Viewer,
    childId: string,
    row: GuardianshipEntity | null,
  ): Promise<DeskFamilyType> {
    const people = [childId, row?.guardianId ?? null];
    await this.seenBy.record(agent, people, 'family', { permission: 'families.desk' });
    const child = await this.source.manager.findOneByOrFail(PersonEntity, { id: childId });
    return Object.assign(new DeskFamilyType(), {
      childId,
      childName: child.displayName,
      deskCode: row?.deskCode ?? null,
      request: row && (await this.requests.of(row)),
      texts: consentTexts(),
    });
  }
}
