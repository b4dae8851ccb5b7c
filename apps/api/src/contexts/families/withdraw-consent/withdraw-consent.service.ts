import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
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

export type WithdrawnBy = 'child' | 'guardian';

interface Withdrawing {
  readonly purposes: readonly Purpose[];
  readonly by: WithdrawnBy;
  readonly actorId: string | null;
  readonly channel?: 'desk';
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
    await this.source.transaction(async (manager) => {
      const row = await this.families.held(manager, id);
      if (!row) throw new NotFound();
      const actorId = viewer?.personId ?? null;
      if (!row.endedAt) await this.withdraw(manager, row.childId, row, { purposes, by: 'guardian', actorId });
    });
  }

  /**
   * An agent, for one of the two who stands before him, whichever way it was given. @returns whether something was open
   * @throws NotFound for what is nobody’s id
   */
  atDesk(
    { personId: agentId }: Viewer,
    { childId, purposes, by }: { childId: string; purposes: readonly Purpose[]; by: WithdrawnBy },
  ): Promise<boolean> {
    if (!isUuid(childId)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      await this.families.hold(manager, childId);
      const row = await this.families.open(manager, childId);
      if (!row) return false;
      await this.withdraw(manager, childId, row, { purposes, by, actorId: agentId, channel: 'desk' });
      return true;
    });
  }

  private async withdraw(
    manager: EntityManager,
    personId: string,
    row: GuardianshipEntity | null,
    { purposes, by, actorId, channel }: Withdrawing,
  ): Promise<void> {
    const open = await this.families.consents(manager, personId);
    const ended = open.map(({ purpose }) => purpose).filter((purpose) => purposes.includes(purpose));
    if (ended.length > 0) {
      await this.families.endConsents(manager, personId, ended, by);
      await this.effects.apply(manager, personId, ended);
      const guardianship = row?.id ?? null;
      await this.told.withdrawn(manager, personId, { actorId, by, purposes: ended, guardianship, channel });
    }
    if (row && ended.length === open.length) await this.families.endGuardianship(manager, row.id, by);
  }
}
