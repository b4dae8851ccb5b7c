import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { AccountNotices } from '../passkeys/account-notices.service';
import { PasskeyRecoveryEntity } from '../passkeys/tables/passkey-recovery.entity';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import { SessionEntity } from '../session.entity';

/** Hours in which the person may make a first passkey again. */
export const RECOVERY_HOURS = 48;

/** For whoever lost every passkey: two people of the town hall who know her take the old ones away. */
@Injectable()
export class PasskeyRecovery {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Revokes all her passkeys and ends all her sessions; for two days a mailed code lets her make one anew.
   * @param by two different people, neither of them herself
   * @throws Error when they are not: the caller's own rules let that happen
   */
  async allowRecovery(
    manager: EntityManager,
    personId: string,
    by: readonly [askedBy: string, confirmedBy: string],
  ): Promise<void> {
    const [askedBy, confirmedBy] = by;
    if (new Set([personId, askedBy, confirmedBy]).size !== 3) throw new Error('a recovery takes two others');
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('passkeys ' || $1))`, [personId]);
    const { affected } = await manager.delete(PasskeyEntity, { personId });
    await manager.delete(SessionEntity, { personId });
    const until = new Date(this.clock.now().getTime() + RECOVERY_HOURS * 3_600_000);
    await manager.upsert(PasskeyRecoveryEntity, { personId, askedBy, confirmedBy, until }, ['personId']);
    await this.audit.record(manager, {
      verb: 'identity.passkeys_recovered',
      actorId: confirmedBy,
      subject: { type: 'person', id: personId },
      before: { passkeys: affected ?? 0 },
      after: { askedBy, confirmedBy, until },
    });
    await this.notices.queue(manager, 'passkeys_recovered', personId);
  }
}
