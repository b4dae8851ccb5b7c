import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { BodyKeep } from '../bodies/body-keep.service';
import { type MemberMovedOn, memberMovedOn } from '../councils.problems';
import { Mandates } from '../mandates/mandates.service';
import type { MoveMemberInput } from './move-member.input';

export const MOST_REASON = 500;

/** A facilitator writes down what happens to a mandate; an answer that came on paper too. */
@Injectable()
export class MoveMember {
  constructor(
    private readonly source: DataSource,
    private readonly keep: BodyKeep,
    private readonly mandates: Mandates,
  ) {}

  /** @throws NotFound for a mandate of another body */
  async move(input: MoveMemberInput, viewer: Viewer): Promise<'moved' | MemberMovedOn | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const { act, membershipId } = input;
    const reason = cleanText(input.reason);
    if (lengthOf(reason) > MOST_REASON)
      return invalidInput([{ field: 'reason', rule: 'too_long', limit: MOST_REASON }]);
    return this.source.transaction(async (manager) => {
      const row = await this.mandates.held(manager, bodyId, membershipId);
      const answers = act === 'accept' || act === 'refuse';
      const refused = await this.mandates.step(manager, row, {
        ...{ act, reason, by: 'facilitator', actorId: viewer.personId },
        set: answers ? { answeredBy: 'paper' } : {},
      });
      if (refused === 'needs_reason') return invalidInput([{ field: 'reason', rule: 'required' }]);
      return refused ? memberMovedOn() : 'moved';
    });
  }
}
