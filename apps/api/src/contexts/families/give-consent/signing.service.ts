import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import { cleanLine, lengthOf } from '../../../platform/text/clean-text';
import { Ages } from '../../identity';
import { Families } from '../consents/families.store';
import { ConsentTexts } from '../consent-text/consent-texts.store';
import type { CurrentText } from '../consent-text/consent-words';
import {
  type ConsentMovedOn,
  consentMovedOn,
  type ConsentTextChanged,
  consentTextChanged,
} from '../families.problems';
import type { Purpose } from '../purposes';
import { ConsentEntity, type GuardianChannel } from '../tables/consent.entity';
import { type GuardianRelation, GuardianshipEntity, type IdentityProof } from '../tables/guardianship.entity';
import { FamilyTold } from '../tell-guardian/family-told.service';

/** Two given names and two family names. */
const NAME_LIMIT = 120;

export interface Signature {
  readonly guardianName: string;
  /** What else the form must hold, by field: whether it does. */
  readonly filled: Readonly<Record<string, boolean>>;
  readonly purposes: readonly Purpose[];
  readonly textDigest: string;
  readonly channel: GuardianChannel;
  readonly guardianId: string | null;
  /** With the next two: at the desk. */
  readonly agentId: string | null;
  readonly relation: GuardianRelation | null;
  readonly identityProof: IdentityProof | null;
}

export type Refused = ConsentTextChanged | InvalidInput;

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
  ): Promise<'signed' | ConsentMovedOn | Refused> {
    if (!(await this.stillAsked(manager, row))) return consentMovedOn();
    const asked = await this.families.consents(manager, row.childId);
    const chosen = asked.filter(({ purpose }) => signature.purposes.includes(purpose));
    const text = await this.read(manager, signature, chosen.length);
    if (!('digest' in text)) return text;
    const unsigned = chosen.filter(({ guardianSaidAt }) => guardianSaidAt === null);
    if (unsigned.length === 0) return 'signed';
    const now = this.clock.now();
    const { channel, guardianId, agentId } = signature;
    await manager.update(
      ConsentEntity,
      { id: In(unsigned.map(({ id }) => id)) },
      { guardianSaidAt: now, guardianSaidTo: text.digest, guardianChannel: channel, agentId },
    );
    const signed = {
      guardianName: row.declaredAt ? row.guardianName : cleanLine(signature.guardianName),
      declaredAt: row.declaredAt ?? now,
      guardianId: row.guardianId ?? guardianId,
      relation: signature.relation ?? row.relation,
      identityProof: signature.identityProof ?? row.identityProof,
    };
    await manager.update(GuardianshipEntity, { id: row.id }, signed);
    const purposes = unsigned.map(({ purpose }) => purpose);
    const told = { actorId: agentId ?? guardianId, purposes, text: text.digest, channel };
    await this.told.given(manager, row, told);
    return 'signed';
  }

  /** The text that she read, kept; or what is wrong with what she signed. @param chosen purposes that may be signed */
  async read(manager: EntityManager, signature: Signature, chosen: number): Promise<CurrentText | Refused> {
    const faults = faultsOf(signature, chosen);
    if (faults.length > 0) return invalidInput(faults);
    return (await this.texts.kept(manager, signature.textDigest)) ?? consentTextChanged();
  }

  /** A child who turned 15 meanwhile decides alone, even before the daily job has said so. */
  private async stillAsked(manager: EntityManager, row: GuardianshipEntity): Promise<boolean> {
    if (row.endedAt || (!row.declaredAt && row.expiresAt <= this.clock.now())) return false;
    return (await this.ages.bandOf(manager, row.childId)) === 'under_15';
  }
}

function faultsOf({ guardianName, filled }: Signature, chosen: number): FieldFault[] {
  const name = cleanLine(guardianName);
  const missing = Object.entries({ guardianName: name !== '', ...filled, purposes: chosen > 0 });
  return [
    ...missing.filter(([, there]) => !there).map(([field]) => ({ field, rule: 'required' })),
    ...(lengthOf(name) > NAME_LIMIT ? [{ field: 'guardianName', rule: 'too_long', limit: NAME_LIMIT }] : []),
  ];
}
