import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { OpinionHands } from '../opinions/opinion-hands.service';
import { MOST_EFFECTS } from '../opinions/opinion-words';
import { type OpinionAnswer, opinionActed, opinionRefused } from '../opinions/opinion.result';
import { OpinionEffectEntity } from '../opinions/tables/opinion-effect.entity';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import type { AddEffectInput } from './follow-opinion.input';

const RULES = {
  text: { least: 3, most: 1000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** What became of an opinion, line by line, until it is closed. */
@Injectable()
export class FollowOpinion {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly hands: OpinionHands,
  ) {}

  async add(input: AddEffectInput, viewer: Viewer): Promise<OpinionAnswer> {
    const body = await this.hands.keeper(viewer, input.body);
    const { happenedOn, state, submissionKey, closes } = input;
    const { text } = cleanFields(input, RULES);
    const faults = [...fieldFaults({ text }, RULES), ...this.dayFaults(happenedOn)];
    if (faults.length > 0) return invalidInput(faults);
    if (!isUuid(submissionKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const opinion = await this.hands.held(manager, body.id, input.opinionId);
      if (await manager.existsBy(OpinionEffectEntity, { submissionKey })) return opinionActed(opinion);
      if (opinion.state === 'closed') return opinionRefused('opinion_closed');
      if (opinion.state !== 'sent') return opinionRefused('opinion_not_sent');
      const opinionId = opinion.id;
      if ((await manager.countBy(OpinionEffectEntity, { opinionId })) >= MOST_EFFECTS)
        return opinionRefused('opinions_full');
      const addedAt = this.clock.now();
      await manager.insert(OpinionEffectEntity, {
        ...{ opinionId, happenedOn, state, text, submissionKey, addedAt },
      });
      if (closes)
        await manager.update(OpinionEntity, { id: opinionId }, { state: 'closed', closedAt: addedAt });
      await this.audit.record(manager, {
        verb: closes ? 'councils.opinion_closed' : 'councils.opinion_followed',
        actorId: viewer.personId,
        subject: { type: 'body', id: body.id },
        after: { opinion: opinionId, state, happenedOn },
      });
      return opinionActed(opinion);
    });
  }

  private dayFaults(day: string): FieldFault[] {
    if (!isCalendarDate(day)) return [{ field: 'happenedOn', rule: 'not_a_date' }];
    return day > townDay(this.clock.now()) ? [{ field: 'happenedOn', rule: 'in_the_future' }] : [];
  }
}
