import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { Purpose } from '../purposes';
import { type ConsentEnd, ConsentEntity } from '../tables/consent.entity';
import { type GuardianshipEnd, GuardianshipEntity } from '../tables/guardianship.entity';

/** Rows of a family, written by its verbs under one lock for each child. */
@Injectable()
export class Families {
  constructor(private readonly clock: Clock) {}

  /** One act at a time for a child: an acceptance and a withdrawal at once have an order. Until the transaction ends. */
  async hold(manager: EntityManager, childId: string): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('family ' || $1))`, [childId]);
  }

  /**
   * Nobody erases this account until the transaction ends. Asked before `hold`: an erasure takes the account first and
   * the family after. @returns whether there is such an account
   */
  async keep(manager: EntityManager, personId: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>('SELECT 1 FROM person WHERE id = $1 FOR KEY SHARE', [
      personId,
    ]);
    return rows.length > 0;
  }

  open(manager: EntityManager, childId: string): Promise<GuardianshipEntity | null> {
    return manager.findOneBy(GuardianshipEntity, { childId, endedAt: IsNull() });
  }

  /** The open one, or else the one that ended last. */
  last(manager: EntityManager, childId: string): Promise<GuardianshipEntity | null> {
    const order = { endedAt: { direction: 'DESC', nulls: 'FIRST' }, id: 'ASC' } as const;
    return manager.findOne(GuardianshipEntity, { where: { childId }, order });
  }

  /** As it is once nobody else writes for this child; null when there is none. */
  async held(manager: EntityManager, id: string): Promise<GuardianshipEntity | null> {
    const found = await manager.findOneBy(GuardianshipEntity, { id });
    if (!found) return null;
    await this.hold(manager, found.childId);
    return manager.findOneBy(GuardianshipEntity, { id });
  }

  consents(manager: EntityManager, personId: string): Promise<ConsentEntity[]> {
    return manager.find(ConsentEntity, {
      where: { personId, endedAt: IsNull() },
      order: { saidAt: 'ASC', id: 'ASC' },
    });
  }

  async endConsents(
    manager: EntityManager,
    personId: string,
    purposes: readonly Purpose[],
    endedBecause: ConsentEnd,
  ): Promise<void> {
    await manager.update(
      ConsentEntity,
      { personId, purpose: In([...purposes]), endedAt: IsNull() },
      { endedAt: this.clock.now(), endedBecause },
    );
  }

  async endGuardianship(manager: EntityManager, id: string, endedBecause: GuardianshipEnd): Promise<void> {
    await manager.update(
      GuardianshipEntity,
      { id, endedAt: IsNull() },
      { endedAt: this.clock.now(), endedBecause, deskCode: null },
    );
  }
}
