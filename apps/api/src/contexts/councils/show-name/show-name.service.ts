import { Injectable } from '@nestjs/common';
import { isOver } from '@parvis/mandates';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { type MemberMovedOn, memberMovedOn } from '../councils.problems';
import { type NameStaysPrivate, nameStaysPrivate } from '../invitations/invitation.problems';
import { ownSeat } from '../invitations/own-seat';
import { MembershipEntity } from '../tables/membership.entity';

/** A member says whether her name is shown on the page of her body; at once, and as often as she likes. */
@Injectable()
export class ShowName {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Taking it back is never refused. @throws NotFound for the seat of somebody else */
  async set(
    { seat, shown }: { readonly seat: string; readonly shown: boolean },
    viewer: Viewer,
  ): Promise<'set' | NameStaysPrivate | MemberMovedOn> {
    if (shown && viewer.ageBand !== 'adult') return nameStaysPrivate();
    return this.source.transaction(async (manager) => {
      const row = await ownSeat(manager, viewer.personId, seat);
      if (row.namePublic === shown) return 'set';
      if (shown && isOver(row.state)) return memberMovedOn();
      await manager.update(MembershipEntity, { id: row.id }, { namePublic: shown });
      await this.audit.record(manager, {
        verb: shown ? 'councils.name_shown' : 'councils.name_hidden',
        actorId: viewer.personId,
        subject: { type: 'body', id: row.bodyId },
        before: { membership: row.id, namePublic: row.namePublic },
        after: { membership: row.id, namePublic: shown },
      });
      return 'set';
    });
  }
}
