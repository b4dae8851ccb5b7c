import { Injectable } from '@nestjs/common';
import { type MeetingRules, parseMeetingRules } from '@parvis/quorum';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { NextMeetings } from '../../meetings';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { BodyKeep } from '../bodies/body-keep.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { type BodyMovedOn, bodyMovedOn } from '../councils.problems';
import { BodyEntity } from '../tables/body.entity';
import { BodyRulesEntity } from '../tables/body-rules.entity';
import type { SetBodyRulesInput } from './set-rules.input';
import { type RulesUnreadable, rulesUnreadable } from './set-rules.result';

const MOST_DECISION = 500;
const MOST_JSON = 20_000;

/**
 * A body's facilitators write down the rules that it gave itself, with the decision. Meetings that were called keep the
 * rules of their call (decision 0013): nothing here reaches them.
 */
@Injectable()
export class SetRules {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly meetings: NextMeetings,
  ) {}

  async set(
    input: SetBodyRulesInput,
    viewer: Viewer,
  ): Promise<'set' | RulesUnreadable | BodyMovedOn | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const decision = cleanText(input.decision);
    const faults = await this.faultsOf(bodyId, input, decision);
    if (faults.length > 0) return invalidInput(faults);
    const parsed = parseMeetingRules(jsonOf(input.rules));
    if (!parsed.ok) return rulesUnreadable(parsed.error);
    const changed = { rules: parsed.value, decision, actorId: viewer.personId };
    return this.source.transaction((manager) => this.write(manager, bodyId, input, changed));
  }

  private async faultsOf(
    bodyId: string,
    { meetingNumber }: SetBodyRulesInput,
    decision: string,
  ): Promise<FieldFault[]> {
    const known = meetingNumber == null || (await this.meetings.wasHeld(bodySpace(bodyId), meetingNumber));
    return [
      ...(known ? [] : [{ field: 'meetingNumber', rule: 'unknown_choice' }]),
      ...(meetingNumber == null && decision === '' ? [{ field: 'decision', rule: 'required' }] : []),
      ...(lengthOf(decision) > MOST_DECISION
        ? [{ field: 'decision', rule: 'too_long', limit: MOST_DECISION }]
        : []),
    ];
  }

  /** The body is held: two who change it at once are one version each, or one is told to read again. */
  private async write(
    manager: EntityManager,
    bodyId: string,
    { seenVersion, meetingNumber = null }: SetBodyRulesInput,
    { rules, decision, actorId }: { rules: MeetingRules; decision: string; actorId: string },
  ): Promise<'set' | BodyMovedOn> {
    const lock = { mode: 'pessimistic_write' } as const;
    const body = await manager.findOneOrFail(BodyEntity, { where: { id: bodyId }, lock });
    const version = (await manager.maximum(BodyRulesEntity, 'version', { bodyId })) ?? 0;
    if (version !== seenVersion) return bodyMovedOn();
    const next = { bodyId, version: version + 1, rules, meetingNumber, decision };
    await manager.insert(BodyRulesEntity, { ...next, changedAt: this.clock.now(), changedBy: actorId });
    await manager.update(BodyEntity, { id: bodyId }, { meetingRules: rules });
    await this.audit.record(manager, {
      verb: 'councils.rules_changed',
      actorId,
      subject: { type: 'body', id: bodyId },
      before: { version, rules: body.meetingRules },
      after: { version: version + 1, rules, meetingNumber, decision },
    });
    return 'set';
  }
}

/** Undefined where it is no JSON, or more than rules ever are: refused as « not an object ». */
function jsonOf(text: string): unknown {
  try {
    return text.length > MOST_JSON ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
