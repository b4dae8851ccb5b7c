import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { STAFF_ROLES } from '../../identity';

/** Why somebody may not leave at this instant; what to do first is the sentence of the code. */
export type LeavingRefusal = 'roles_to_hand_over' | 'last_administrator';

/** Who acts for the town hands over first: a desk must never be left without anybody who knows. */
@Injectable()
export class LeavingRules {
  /** Administrators are read under one lock: two of the last two cannot both leave. */
  async refusal(manager: EntityManager, personId: string): Promise<LeavingRefusal | null> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('administrators'))`);
    const held = await manager.query<{ role: string; others: boolean }[]>(
      `SELECT mine.role, EXISTS (
                SELECT 1 FROM role_grant other
                 WHERE other.role = mine.role AND other.space = 'town' AND other.person_id <> mine.person_id
                   AND other.ended_at IS NULL AND (other.until IS NULL OR other.until > now())) AS others
         FROM role_grant mine
        WHERE mine.person_id = $1 AND mine.ended_at IS NULL AND (mine.until IS NULL OR mine.until > now())`,
      [personId],
    );
    if (held.some(({ role, others }) => role === 'administrator' && !others)) return 'last_administrator';
    return held.some(({ role }) => STAFF_ROLES.has(role)) ? 'roles_to_hand_over' : null;
  }
}
