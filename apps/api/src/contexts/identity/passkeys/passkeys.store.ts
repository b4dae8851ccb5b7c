import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { STAFF_ROLES } from '../grants/role';
import { PasskeyChallengeEntity, type PasskeyPurpose } from './tables/passkey-challenge.entity';
import { PasskeyEntity } from './tables/passkey.entity';

/** Time to find one's telephone. */
export const CHALLENGE_MINUTES = 5;
/** Devices of one person. */
export const PASSKEY_LIMIT = 10;

export interface Asking {
  readonly purpose: PasskeyPurpose;
  readonly browserHash: string;
  readonly personId: string | null;
}

@Injectable()
export class Passkeys {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest last, at most ten. */
  of(manager: EntityManager, personId: string): Promise<PasskeyEntity[]> {
    return manager.find(PasskeyEntity, {
      where: { personId },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: PASSKEY_LIMIT,
    });
  }

  /** Waits for whoever else changes the passkeys of this person. */
  async lock(manager: EntityManager, personId: string): Promise<PasskeyEntity[]> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('passkeys ' || $1))`, [personId]);
    return this.of(manager, personId);
  }

  async keepChallenge(challenge: string, asking: Asking): Promise<void> {
    const expiresAt = new Date(this.clock.now().getTime() + CHALLENGE_MINUTES * 60_000);
    await this.source.manager.insert(PasskeyChallengeEntity, { challenge, ...asking, expiresAt });
  }

  /**
   * Takes a challenge out, whatever comes of it: it is good once. Not part of the verb's transaction, which may fail.
   * @returns whether it waited for this browser, this person and this purpose
   */
  async takeChallenge(challenge: string, { purpose, browserHash, personId }: Asking): Promise<boolean> {
    const taken = (await this.source.query(
      `WITH taken AS (
         DELETE FROM passkey_challenge WHERE challenge = $1 AND purpose = $2 AND browser_hash = $3
            AND person_id IS NOT DISTINCT FROM $4 RETURNING expires_at)
       SELECT 1 FROM taken WHERE expires_at > $5`,
      [challenge, purpose, browserHash, personId, this.clock.now()],
    )) as unknown[];
    return taken.length > 0;
  }

  /** Whether she holds a role that counts with a passkey only. */
  async isStaff(manager: EntityManager, personId: string): Promise<boolean> {
    const rows = (await manager.query(
      `SELECT 1 FROM role_grant WHERE person_id = $1 AND role = ANY($2) AND ended_at IS NULL
          AND (until IS NULL OR until > $3) LIMIT 1`,
      [personId, [...STAFF_ROLES], this.clock.now()],
    )) as unknown[];
    return rows.length > 0;
  }
}
