import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { OwnErasures } from '../../../platform/privacy/own-erasures';
import type { DataSubject } from '../../../platform/privacy/personal-tables';
import { ConsentEffects } from '../consents/consent-effects.registry';
import { Families } from '../consents/families.store';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { FamilyTold } from '../tell-guardian/family-told.service';

/** A school has no account that answers for its pupils. */
const MOST_CHILDREN = 500;

/**
 * A guardian erases her account: what rests on her yes ends with it, and each child is told. A proof without a name
 * would prove nothing, and nobody would be left to take it back.
 */
@Injectable()
export class GuardianLeaves implements OnModuleInit {
  constructor(
    private readonly own: OwnErasures,
    private readonly families: Families,
    private readonly effects: ConsentEffects,
    private readonly told: FamilyTold,
  ) {}

  onModuleInit(): void {
    this.own.onErasure({ when: 'first', erase: (manager, subject) => this.end(manager, subject) });
  }

  /** In the transaction of the erasure, which holds her account. */
  async end(manager: EntityManager, subject: DataSubject): Promise<void> {
    for (const { id } of await this.hers(manager, subject)) {
      const row = await this.families.held(manager, id);
      if (row && !row.endedAt) await this.endOne(manager, row);
    }
  }

  /** In the order of the children: two who leave at once never wait for each other. */
  private async hers(
    manager: EntityManager,
    { personId, ownAddress: email }: DataSubject,
  ): Promise<GuardianshipEntity[]> {
    const endedAt = IsNull();
    const rows = await manager.find(GuardianshipEntity, {
      where: [
        { guardianId: personId, endedAt },
        ...(email ? [{ email, guardianId: IsNull(), endedAt }] : []),
      ],
      order: { childId: 'ASC' },
      take: MOST_CHILDREN,
    });
    return rows.filter(({ childId }) => childId !== personId);
  }

  private async endOne(manager: EntityManager, { id, childId }: GuardianshipEntity): Promise<void> {
    const open = await this.families.consents(manager, childId);
    const purposes = open.filter(({ guardianshipId }) => guardianshipId === id).map(({ purpose }) => purpose);
    await this.families.endConsents(manager, childId, purposes, 'guardian_left');
    await this.effects.apply(manager, childId, purposes);
    await this.families.endGuardianship(manager, id, 'guardian_left');
    await this.told.note(manager, 'families.guardian_left', null, childId, { guardianship: id, purposes });
    await this.told.child(manager, childId, 'consent_guardian_left');
  }
}
