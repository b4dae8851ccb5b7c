import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { cleanLine, lengthOf } from '../../../platform/text/clean-text';
import { Ages } from '../../identity';
import { Families } from '../consents/families.store';
import { ConsentTexts } from '../consent-text/consent-texts.store';
import {
  type ConsentMovedOn,
  consentMovedOn,
  type ConsentTextChanged,
  consentTextChanged,
} from '../families.problems';
import type { Purpose } from '../purposes';
import { ConsentEntity } from '../tables/consent.entity';
import { type GuardianChannel, GuardianshipEntity } from '../tables/guardianship.entity';
import { FamilyTold } from '../tell-guardian/family-told.service';

/** Two given names and two family names. */
const NAME_LIMIT = 120;

export interface Signature {
  readonly guardianName: string;
  readonly declares: boolean;
  readonly purposes: readonly Purpose[];
  readonly textDigest: string;
  readonly channel: GuardianChannel;
  readonly guardianId: string | null;
  readonly agentId: string | null;
}

/** The guardian's half of a joint consent, by link or at the desk. */
@Injectable()
export class Signing {
  constructor(
    private readonly clock: Clock,
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly texts: ConsentTexts,
    private readonly told: FamilyTold,
  ) {}

  /** @param row held by `Families.held`. Signed twice, it is one signature. */
  async sign(
    manager: EntityManager,
    row: GuardianshipEntity,
    signature: Signature,
  ): Promise<'signed' | ConsentMovedOn | ConsentTextChanged | InvalidInput> {
    if (!(await this.stillAsked(manager, row))) return consentMovedOn();
    const asked = await this.families.consents(manager, row.childId);
    const chosen = asked.filter(({ purpose }) => signature.purposes.includes(purpose));
    const guardianName = cleanLine(signature.guardianName);
    const faults = faultsOf({ ...signature, guardianName }, chosen);
    if (faults.length > 0) return invalidInput(faults);
    const text = await this.texts.kept(manager, signature.textDigest);
    if (!text) return consentTextChanged();
    const unsigned = chosen.filter(({ guardianSaidAt }) => guardianSaidAt === null);
    if (unsigned.length === 0) return 'signed';
    const now = this.clock.now();
    await manager.update(
      ConsentEntity,
      { id: In(unsigned.map(({ id }) => id)) },
      { guardianSaidAt: now, guardianSaidTo: text.digest },
    );
    const { channel, guardianId, agentId } = signature;
    const signed = {
      guardianName,
      declaredAt: row.declaredAt ?? now,
      channel: row.channel ?? channel,
      guardianId: row.guardianId ?? guardianId,
      agentId: row.agentId ?? agentId,
    };
    await manager.update(GuardianshipEntity, { id: row.id }, signed);
    const purposes = unsigned.map(({ purpose }) => purpose);
    const told = { actorId: agentId ?? guardianId, purposes, text: text.digest };
    await this.told.given(manager, Object.assign(row, signed), told);
    return 'signed';
  }

  /** A child who turned 15 meanwhile decides alone, even before the daily job has said so. */
  private async stillAsked(manager: EntityManager, row: GuardianshipEntity): Promise<boolean> {
    if (row.endedAt || (!row.declaredAt && row.expiresAt <= this.clock.now())) return false;
    return (await this.ages.bandOf(manager, row.childId)) === 'under_15';
  }
}

function faultsOf({ guardianName, declares }: Signature, chosen: readonly ConsentEntity[]): FieldFault[] {
  return [
    ...(guardianName === '' ? [{ field: 'guardianName', rule: 'required' }] : []),
    ...(lengthOf(guardianName) > NAME_LIMIT
      ? [{ field: 'guardianName', rule: 'too_long', limit: NAME_LIMIT }]
      : []),
    ...(declares ? [] : [{ field: 'declares', rule: 'required' }]),
    ...(chosen.length === 0 ? [{ field: 'purposes', rule: 'required' }] : []),
  ];
}
