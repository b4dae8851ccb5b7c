import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { BodyKeepers } from '../bodies/body-keepers.service';
import { type MemberMovedOn, memberMovedOn } from '../councils.problems';
import { ownSeat } from '../invitations/own-seat';
import { Mandates } from '../mandates/mandates.service';
import { MOST_REASON } from '../move-member/move-member.service';

/** A member leaves her seat, for good: her facilitators are told, and may call the next of the reserve. */
@Injectable()
export class ResignSeat {
  constructor(
    private readonly source: DataSource,
    private readonly mandates: Mandates,
    private readonly keepers: BodyKeepers,
  ) {}

  /** @throws NotFound for the seat of somebody else */
  async resign(
    { seat, reason: typed }: { readonly seat: string; readonly reason: string },
    viewer: Viewer,
  ): Promise<'resigned' | MemberMovedOn | InvalidInput> {
    const reason = cleanText(typed);
    if (lengthOf(reason) > MOST_REASON)
      return invalidInput([{ field: 'reason', rule: 'too_long', limit: MOST_REASON }]);
    return this.source.transaction(async (manager) => {
      const row = await ownSeat(manager, viewer.personId, seat);
      const refused = await this.mandates.step(manager, row, {
        ...{ act: 'resign', by: 'member', reason, actorId: viewer.personId },
        set: { namePublic: false },
      });
      if (refused) return memberMovedOn();
      await this.keepers.tell(manager, row.bodyId, 'seat_resigned');
      return 'resigned';
    });
  }
}
