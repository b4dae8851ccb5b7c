import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { Config } from '../../../platform/config/config';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { BodyKeepers } from '../bodies/body-keepers.service';
import { invitationLink, invitationState } from '../invitations/invitation-link';
import {
  type InvitationAnswered,
  invitationAnswered,
  type InvitationOver,
  invitationOver,
  type NameStaysPrivate,
  nameStaysPrivate,
  type SeatHeldAlready,
  seatHeldAlready,
} from '../invitations/invitation.problems';
import { Mandates } from '../mandates/mandates.service';
import { MOST_REASON } from '../move-member/move-member.service';
import { MembershipEntity } from '../tables/membership.entity';
import type { AcceptInvitationInput, RefuseInvitationInput } from './answer-invitation.input';

export type AnsweredInvitation =
  'answered' | InvitationAnswered | InvitationOver | SeatHeldAlready | NameStaysPrivate | InvalidInput;

interface Answer {
  readonly token: string;
  readonly act: 'accept' | 'refuse';
  readonly namePublic: boolean;
  readonly reason: string;
}

/** Somebody who is proposed says yes, with her account, or no: by the link that she received, once. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly mandates: Mandates,
    private readonly keepers: BodyKeepers,
  ) {}

  /** @throws NotFound for a link that was replaced, or that this server did not make */
  async accept({ token, namePublic }: AcceptInvitationInput, viewer: Viewer): Promise<AnsweredInvitation> {
    if (namePublic && viewer.ageBand !== 'adult') return nameStaysPrivate();
    return this.answer({ token, act: 'accept', namePublic, reason: '' }, viewer);
  }

  /** @throws NotFound as `accept` */
  async refuse(input: RefuseInvitationInput, viewer: Viewer | null): Promise<AnsweredInvitation> {
    const reason = cleanText(input.reason);
    if (lengthOf(reason) > MOST_REASON)
      return invalidInput([{ field: 'reason', rule: 'too_long', limit: MOST_REASON }]);
    return this.answer({ token: input.token, act: 'refuse', namePublic: false, reason }, viewer);
  }

  private async answer(answer: Answer, viewer: Viewer | null): Promise<AnsweredInvitation> {
    const invitationId = invitationLink.read(this.config.secret, answer.token);
    if (!invitationId) throw new NotFound();
    try {
      return await this.source.transaction((manager) => this.write(manager, invitationId, answer, viewer));
    } catch (error) {
      // One account, one seat in a body: the database says it, whatever two tabs do.
      if (isUniqueViolation(error, 'membership_once')) return seatHeldAlready();
      throw error;
    }
  }

  /** Two who answer the same link wait for each other here. */
  private async write(
    manager: EntityManager,
    invitationId: string,
    { act, namePublic, reason }: Answer,
    viewer: Viewer | null,
  ): Promise<AnsweredInvitation> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await manager.findOne(MembershipEntity, { where: { invitationId }, lock });
    if (!row) throw new NotFound();
    const now = this.clock.now();
    const stands = invitationState(row, now);
    const actorId = viewer?.personId ?? null;
    const said = act === 'accept' ? 'accepted' : 'refused';
    // The same answer again, of the same person: she clicked twice.
    if (stands === said && row.personId === actorId && row.answeredBy === 'link') return 'answered';
    if (stands === 'accepted' || stands === 'refused') return invitationAnswered();
    if (stands !== 'waiting') return invitationOver();
    const refused = await this.mandates.step(manager, row, {
      ...{ act, reason, by: 'member', actorId },
      set: { personId: actorId, answeredBy: 'link', answeredOn: townDay(now), namePublic },
    });
    if (refused) return invitationOver();
    await this.keepers.tell(manager, row.bodyId, 'seat_answered');
    return 'answered';
  }
}
