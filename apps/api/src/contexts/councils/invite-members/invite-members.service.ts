import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Jobs } from '../../../platform/jobs/jobs';
import { BodyKeep } from '../bodies/body-keep.service';
import { AGAIN_AFTER_MINUTES } from '../invitations/invitation-link';
import { type NobodyToInvite, nobodyToInvite } from '../invitations/invitation.problems';
import { TELL_INVITED } from '../invitations/told-invited.service';
import { MembershipEntity } from '../tables/membership.entity';
import type { InviteMembersInput } from './invite-members.input';

/** Those who are proposed receive a link of their own; a new one makes the former open nothing. */
@Injectable()
export class InviteMembers {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly jobs: Jobs,
  ) {}

  /** @throws NotFound for a mandate of another body */
  async invite(input: InviteMembersInput, viewer: Viewer): Promise<'invited' | NobodyToInvite> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    return this.source.transaction(async (manager) => {
      const rows = await this.proposed(manager, bodyId, input.membershipId ?? null);
      if (rows.length === 0) return nobodyToInvite();
      for (const { id } of rows) await this.write(manager, id);
      await this.audit.record(manager, {
        verb: 'councils.members_invited',
        actorId: viewer.personId,
        subject: { type: 'body', id: bodyId },
        after: { memberships: rows.map(({ id }) => id) },
      });
      return 'invited';
    });
  }

  /** Held, in one order: two facilitators at once write one mail each to nobody twice. */
  private async proposed(
    manager: EntityManager,
    bodyId: string,
    id: string | null,
  ): Promise<MembershipEntity[]> {
    if (id !== null && !(isUuid(id) && (await manager.existsBy(MembershipEntity, { id, bodyId }))))
      throw new NotFound();
    const found = await manager.find(MembershipEntity, {
      where: {
        ...{ bodyId, state: 'proposed', email: Not(IsNull()) },
        ...(id === null ? { invitedAt: IsNull(), reserveRank: IsNull() } : { id }),
      },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const recent = this.clock.now().getTime() - AGAIN_AFTER_MINUTES * 60_000;
    return found.filter(({ invitedAt }) => !invitedAt || invitedAt.getTime() <= recent);
  }

  private async write(manager: EntityManager, id: string): Promise<void> {
    const invitationId = randomUUID();
    await manager.update(MembershipEntity, { id }, { invitationId, invitedAt: this.clock.now() });
    await this.jobs.add(manager, TELL_INVITED, { invitationId });
  }
}
