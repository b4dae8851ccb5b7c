import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanLine } from '../../../platform/text/clean-text';
import { Ages } from '../../identity';
import { ConsentRequests } from '../ask-consent/consent-requests.store';
import { isMinor } from '../consents/consent-counts';
import { Families } from '../consents/families.store';
import {
  type ConsentMovedOn,
  consentMovedOn,
  type NotAGuardianAccount,
  notAGuardianAccount,
  type OwnWitness,
  ownWitness,
} from '../families.problems';
import { type Refused, type Signature, Signing } from '../give-consent/signing.service';
import { PURPOSES } from '../purposes';
import type { GuardianshipEntity } from '../tables/guardianship.entity';
import type { GiveConsentAtDeskInput } from './give-consent-at-desk.input';

export type GaveAtDesk = 'signed' | ConsentMovedOn | NotAGuardianAccount | OwnWitness | Refused;

/**
 * The child and a guardian stand before an agent: both say yes to the same text, the agent saw who the guardian is. The
 * rows are those of a consent by link, with the agent's name.
 */
@Injectable()
export class GiveConsentAtDesk {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly requests: ConsentRequests,
    private readonly signing: Signing,
  ) {}

  /** @throws NotFound when one of the two accounts is nobody's */
  give(agent: Viewer, input: GiveConsentAtDeskInput): Promise<GaveAtDesk> {
    const signature = signatureOf(agent, input);
    return this.source.transaction(async (manager) => {
      const wrong = await this.wrongAccount(manager, agent, input);
      if (wrong) return wrong;
      await this.families.hold(manager, input.childId);
      if ((await this.ages.bandOf(manager, input.childId)) !== 'under_15') return consentMovedOn();
      return this.sign(manager, input.childId, signature);
    });
  }

  private async sign(manager: EntityManager, childId: string, signature: Signature): Promise<GaveAtDesk> {
    const text = await this.signing.read(manager, signature, signature.purposes.length);
    if (!('digest' in text)) return text;
    const open = await this.families.open(manager, childId);
    if (open?.declaredAt) {
      const settled = await this.settled(manager, open, signature);
      if (settled) return settled;
    }
    const row = await this.requests.atDesk(manager, childId, open, text.language);
    await this.requests.sayYes(manager, row, signature.purposes, text.digest);
    return this.signing.sign(manager, row, signature);
  }

  /**
   * Somebody has agreed already. The same person may agree to more; whatever else the agent meant, he reads first where
   * it stands. Sent twice by one agent, it is one act.
   */
  private async settled(
    manager: EntityManager,
    open: GuardianshipEntity,
    { guardianName, purposes, agentId }: Signature,
  ): Promise<'signed' | ConsentMovedOn | null> {
    if (cleanLine(guardianName) !== open.guardianName) return consentMovedOn();
    const standing = await this.families.consents(manager, open.childId);
    const signed = standing.filter(
      ({ purpose, guardianSaidAt }) => purposes.includes(purpose) && guardianSaidAt !== null,
    );
    if (signed.length < purposes.length) return null;
    return signed.every((consent) => consent.agentId === agentId) ? 'signed' : consentMovedOn();
  }

  private async wrongAccount(
    manager: EntityManager,
    { personId: agentId }: Viewer,
    { childId, guardianId }: GiveConsentAtDeskInput,
  ): Promise<NotAGuardianAccount | OwnWitness | null> {
    if (childId === agentId || guardianId === agentId) return ownWitness();
    for (const id of [childId, ...(guardianId ? [guardianId] : [])])
      if (!isUuid(id) || !(await this.families.keep(manager, id))) throw new NotFound();
    if (!guardianId) return null;
    const isTooYoung = isMinor(await this.ages.bandOf(manager, guardianId));
    return guardianId === childId || isTooYoung ? notAGuardianAccount() : null;
  }
}

const signatureOf = (agent: Viewer, input: GiveConsentAtDeskInput): Signature => {
  const { guardianName, guardianId = null, relation = null, identityProof = null, textDigest } = input;
  const { bothPresent, declares } = input;
  return {
    guardianName,
    filled: {
      relation: relation !== null,
      identityProof: identityProof !== null,
      bothPresent,
      declares,
    },
    purposes: PURPOSES.filter((purpose) => input.purposes.includes(purpose)),
    textDigest,
    channel: 'desk',
    guardianId,
    agentId: agent.personId,
    relation,
    identityProof,
  };
};
