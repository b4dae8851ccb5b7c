import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { AccountNotices } from '../passkeys/account-notices.service';
import { readPasskeyName } from '../passkeys/passkey-name';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import {
  type FreshProofNeeded,
  type PasskeyRefused,
  passkeyRefused,
} from '../passkeys/passkey-problems.type';
import { Passkeys } from '../passkeys/passkeys.store';
import { StrongProof } from '../passkeys/strong-proof.service';

/** Renaming and revoking one's own passkeys. */
@Injectable()
export class ManagePasskeys {
  constructor(
    private readonly source: DataSource,
    private readonly passkeys: Passkeys,
    private readonly proof: StrongProof,
    private readonly audit: AuditTrail,
    private readonly notices: AccountNotices,
  ) {}

  /** @throws NotFound for somebody else's */
  async rename(viewer: Viewer, id: string, typed: string): Promise<PasskeyEntity | InvalidInput> {
    const read = readPasskeyName(typed);
    if ('rule' in read) return invalidInput([{ field: 'name', ...read }]);
    return this.source.transaction(async (manager) => {
      const known = await this.passkeys.lock(manager, viewer.personId);
      const passkey = known.find((each) => each.id === id);
      if (!passkey) throw new NotFound();
      await manager.update(PasskeyEntity, { id }, { name: read.name });
      await this.audit.record(manager, {
        verb: 'identity.passkey_renamed',
        actorId: viewer.personId,
        subject: { type: 'person', id: viewer.personId },
        before: { name: passkey.name },
        after: { name: read.name },
      });
      return Object.assign(passkey, { name: read.name });
    });
  }

  /**
   * A resident may always: whoever reads her mailbox comes in anyway. Staff show a passkey first, and keep one: without
   * any, a mailed code would be enough to make another.
   * @throws NotFound for somebody else's
   */
  async revoke(viewer: Viewer, id: string): Promise<FreshProofNeeded | PasskeyRefused | null> {
    if (!isUuid(id)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const known = await this.passkeys.lock(manager, viewer.personId);
      const passkey = known.find((each) => each.id === id);
      if (!passkey) throw new NotFound();
      if (viewer.assistedBy) return passkeyRefused('passkey_not_now');
      if (await this.passkeys.isStaff(manager, viewer.personId)) {
        const refused = this.proof.needFresh(viewer);
        if (refused) return refused;
        const working = known.filter((each) => each.id !== id && !each.suspectedAt);
        if (working.length === 0 && viewer.method !== 'demo') return passkeyRefused('passkey_last');
      }
      await manager.delete(PasskeyEntity, { id });
      await this.audit.record(manager, {
        verb: 'identity.passkey_revoked',
        actorId: viewer.personId,
        subject: { type: 'person', id: viewer.personId },
        before: { name: passkey.name },
      });
      await this.notices.queue(manager, 'passkey_revoked', viewer.personId, passkey.name);
      return null;
    });
  }
}
