import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import { NotFound } from '../../../platform/graphql/refusals';
import { ConsentEffects } from '../consents/consent-effects.registry';
import { Families } from '../consents/families.store';
import { readLinkToken } from '../link-token';
import type { Purpose } from '../purposes';
import type { GuardianshipEntity } from '../tables/guardianship.entity';
import { FamilyTold } from '../tell-guardian/family-told.service';

interface Withdrawing {
  readonly purposes: readonly Purpose[];
  readonly by: 'child' | 'guardian';
  readonly actorId: string | null;
}

/**
 * Either of the two takes a yes back, at any time and without a reason (RGPD 7(3)). What rested on it ends in the same
 * transaction. Withdrawn twice, it is one withdrawal.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly families: Families,
    private readonly effects: ConsentEffects,
    private readonly told: FamilyTold,
  ) {}

  /** The child herself, or a teenager of hers alone. */
  mine({ personId }: Viewer, purposes: readonly Purpose[]): Promise<void> {
    return this.source.transaction(async (manager) => {
      await this.families.hold(manager, personId);
      const row = await this.families.open(manager, personId);
      await this.withdraw(manager, personId, row, { purposes, by: 'child', actorId: personId });
    });
  }

  /** The guardian, by her link; before she answered, it is a refusal. @throws NotFound */
  async byLink(viewer: Viewer | null, token: string, purposes: readonly Purpose[]): Promise<void> {
    const id = readLinkToken(this.config.secret, token);
    if (!id) throw new NotFound();
    await this.byGuardian({ id }, { purposes, by: 'guardian', actorId: viewer?.personId ?? null });
  }

  /** An agent, for one of the two who stands before him. @throws NotFound */
  async atDesk(agent: Viewer, deskCode: string, purposes: readonly Purpose[]): Promise<void> {
    await this.byGuardian({ deskCode }, { purposes, by: 'guardian', actorId: agent.personId });
  }

  private async byGuardian(where: { id: string } | { deskCode: string }, what: Withdrawing): Promise<void> {
    await this.source.transaction(async (manager) => {
      const row = await this.families.held(manager, where);
      if (!row) throw new NotFound();
      if (!row.endedAt) await this.withdraw(manager, row.childId, row, what);
    });
  }

  private async withdraw(
    manager: EntityManager,
    personId: string,
    row: GuardianshipEntity | null,
    { purposes, by, actorId }: Withdrawing,
  ): Promise<void> {
    const open = await this.families.consents(manager, personId);
    const ended = open.map(({ purpose }) => purpose).filter((purpose) => purposes.includes(purpose));
    if (ended.length > 0) {
      await this.families.endConsents(manager, personId, ended, by);
      await this.effects.apply(manager, personId, ended);
      const guardianship = row?.id ?? null;
      await this.told.withdrawn(manager, personId, { actorId, by, purposes: ended, guardianship });
    }
    if (row && ended.length === open.length) await this.families.endGuardianship(manager, row.id, by);
  }
}
