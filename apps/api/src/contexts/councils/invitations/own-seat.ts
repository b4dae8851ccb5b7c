import { isUuid } from '@parvis/kernel';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/graphql/refusals';
import { MembershipEntity } from '../tables/membership.entity';

/** Her own seat: nobody else moves it until this transaction ends. @throws NotFound for one of somebody else */
export async function ownSeat(
  manager: EntityManager,
  personId: string,
  id: string,
): Promise<MembershipEntity> {
  const lock = { mode: 'pessimistic_write' } as const;
  const row = isUuid(id) ? await manager.findOne(MembershipEntity, { where: { id, personId }, lock }) : null;
  if (!row) throw new NotFound();
  return row;
}
