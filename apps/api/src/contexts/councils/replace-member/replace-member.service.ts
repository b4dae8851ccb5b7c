import { Injectable } from '@nestjs/common';
import { isOver, nextInReserve } from '@parvis/mandates';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { BodyKeep } from '../bodies/body-keep.service';
import {
  type AlreadyReplaced,
  alreadyReplaced,
  type MemberMovedOn,
  memberMovedOn,
  type NobodyInReserve,
  nobodyInReserve,
} from '../councils.problems';
import { Mandates } from '../mandates/mandates.service';
import { MembershipEntity } from '../tables/membership.entity';
import type { ReplaceMemberInput } from './replace-member.input';

/** The next of the reserve list is called to a seat that was left, keeping college and sex; once for each seat. */
@Injectable()
export class ReplaceMember {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly keep: BodyKeep,
    private readonly mandates: Mandates,
  ) {}

  /** @throws NotFound for a mandate of another body */
  async replace(
    input: ReplaceMemberInput,
    viewer: Viewer,
  ): Promise<'replaced' | AlreadyReplaced | NobodyInReserve | MemberMovedOn> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    try {
      return await this.source.transaction(async (manager) => {
        const left = await this.mandates.held(manager, bodyId, input.membershipId);
        if (!isOver(left.state) || left.reserveRank !== null) return memberMovedOn();
        if (await manager.existsBy(MembershipEntity, { replacesId: left.id })) return alreadyReplaced();
        return this.call(manager, left, viewer);
      });
    } catch (error) {
      // Another road than this verb: the database has the last word.
      if (isUniqueViolation(error, 'membership_replaces')) return alreadyReplaced();
      throw error;
    }
  }

  /** Those of the list are held: one person is not called to two seats. */
  private async call(
    manager: EntityManager,
    left: MembershipEntity,
    { personId: actorId }: Viewer,
  ): Promise<'replaced' | NobodyInReserve> {
    const { bodyId, mandateEnd } = left;
    const listed = await manager.find(MembershipEntity, {
      where: { bodyId, state: In(['proposed', 'accepted']), reserveRank: Not(IsNull()) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const reserve = listed.map((row) => ({ ...row, college: row.collegeId, rank: row.reserveRank ?? 0 }));
    const { next } = nextInReserve({ college: left.collegeId, sex: left.sex }, reserve);
    if (!next) return nobodyInReserve();
    await manager.update(
      MembershipEntity,
      { id: next.id },
      { reserveRank: null, replacesId: left.id, mandateEnd },
    );
    await this.audit.record(manager, {
      verb: 'councils.member_replaced',
      actorId,
      subject: { type: 'body', id: bodyId },
      before: { membership: left.id },
      after: { membership: next.id },
    });
    return 'replaced';
  }
}
