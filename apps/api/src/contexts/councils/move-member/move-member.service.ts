import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { BodyKeep } from '../bodies/body-keep.service';
import { type MemberMovedOn, memberMovedOn } from '../councils.problems';
import { type NameStaysPrivate, nameStaysPrivate } from '../invitations/invitation.problems';
import { Mandates } from '../mandates/mandates.service';
import { BodyEntity } from '../tables/body.entity';
import type { MoveMemberInput } from './move-member.input';

export const MOST_REASON = 500;

/** A facilitator writes down what happens to a mandate; an answer that came on paper too. */
@Injectable()
export class MoveMember {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly mandates: Mandates,
  ) {}

  /** @throws NotFound for a mandate of another body */
  async move(
    input: MoveMemberInput,
    viewer: Viewer,
  ): Promise<'moved' | MemberMovedOn | NameStaysPrivate | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const { act, membershipId } = input;
    const today = townDay(this.clock.now());
    const reason = cleanText(input.reason);
    const answeredOn = input.signedOn || today;
    const faults = faultsOf(reason, answeredOn, today);
    if (faults.length > 0) return invalidInput(faults);
    const namePublic = act === 'accept' && input.nameShown === true;
    return this.source.transaction(async (manager) => {
      const { kind } = await manager.findOneByOrFail(BodyEntity, { id: bodyId });
      // Members of a youth council may be minors, and a paper says no age that anybody checked.
      if (namePublic && kind === 'youth_council') return nameStaysPrivate();
      const row = await this.mandates.held(manager, bodyId, membershipId);
      const answers = act === 'accept' || act === 'refuse';
      const refused = await this.mandates.step(manager, row, {
        ...{ act, reason, by: 'facilitator', actorId: viewer.personId },
        set: answers ? { answeredBy: 'paper', answeredOn, namePublic } : {},
      });
      if (refused === 'needs_reason') return invalidInput([{ field: 'reason', rule: 'required' }]);
      return refused ? memberMovedOn() : 'moved';
    });
  }
}

function faultsOf(reason: string, signedOn: string, today: string): FieldFault[] {
  const long = lengthOf(reason) > MOST_REASON;
  return [
    ...(long ? [{ field: 'reason', rule: 'too_long', limit: MOST_REASON }] : []),
    ...(isCalendarDate(signedOn) ? [] : [{ field: 'signedOn', rule: 'not_a_date' }]),
    ...(signedOn > today && isCalendarDate(signedOn) ? [{ field: 'signedOn', rule: 'in_the_future' }] : []),
  ];
}
