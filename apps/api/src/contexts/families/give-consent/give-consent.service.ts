import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import type { InvalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { PersonEntity } from '../../identity';
import { isMinor } from '../consents/consent-counts';
import { Families } from '../consents/families.store';
import {
  type ConsentMovedOn,
  type ConsentTextChanged,
  type GuardianAccountNeeded,
  guardianAccountNeeded,
  type NotTheGuardian,
  notTheGuardian,
} from '../families.problems';
import { readLinkToken } from '../link-token';
import type { GuardianshipEntity } from '../tables/guardianship.entity';
import type { GiveConsentInput } from './give-consent.input';
import { Signing } from './signing.service';

export type GaveConsent =
  'signed' | ConsentMovedOn | ConsentTextChanged | NotTheGuardian | GuardianAccountNeeded | InvalidInput;

/** A guardian consents by the link that she received. */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly families: Families,
    private readonly signing: Signing,
  ) {}

  /** @throws NotFound for a token that this server did not make, or whose asking is gone */
  async give(viewer: Viewer | null, input: GiveConsentInput): Promise<GaveConsent> {
    const id = readLinkToken(this.config.secret, input.token);
    if (!id) throw new NotFound();
    const guardianId = viewer?.personId ?? null;
    return this.source.transaction(async (manager) => {
      if (guardianId && !(await this.families.keep(manager, guardianId))) throw new NotFound();
      const row = await this.families.held(manager, id);
      if (!row) throw new NotFound();
      const wrong = await wrongGuardian(manager, row, viewer);
      if (wrong) return wrong;
      const byLink = { channel: 'link', agentId: null, relation: null, identityProof: null } as const;
      const filled = { declares: input.declares };
      return this.signing.sign(manager, row, { ...input, ...byLink, filled, guardianId });
    });
  }
}

/** Who cannot be the guardian. A link alone proves that one reads the mailbox it went to: the child's own proves nothing. */
async function wrongGuardian(
  manager: EntityManager,
  row: GuardianshipEntity,
  viewer: Viewer | null,
): Promise<NotTheGuardian | GuardianAccountNeeded | null> {
  if (viewer && (viewer.personId === row.childId || isMinor(viewer.ageBand))) return notTheGuardian();
  const ids = [row.childId, ...(viewer ? [viewer.personId] : [])];
  const people = await manager.find(PersonEntity, { where: ids.map((id) => ({ id })) });
  const addressOf = (id: string) => people.find((person) => person.id === id)?.email?.toLowerCase() ?? null;
  const shared = addressOf(row.childId);
  if (!row.email || row.email.toLowerCase() !== shared) return null;
  const isAdultOfThisMailbox = viewer?.ageBand === 'adult' && addressOf(viewer.personId) === shared;
  return isAdultOfThisMailbox ? null : guardianAccountNeeded();
}
