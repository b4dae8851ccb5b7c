import { Injectable } from '@nestjs/common';
import { FOLLOW_UP_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanLine, cleanText } from '../../../platform/text/clean-text';
import { AuditTrail } from '../../audit';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { FollowUpActionEntity } from '../tables/follow-up-action.entity';
import type {
  AddFollowUpInput,
  ChangeFollowUpInput,
  EndFollowUpInput,
  FollowUpInput,
} from './follow-decision.input';
import { type FollowDecisionAnswer, followUpEnded, FollowUpKept } from './follow-decision.result';

/** What must be done after a decision: by whom, until when, and what came of it. */
@Injectable()
export class FollowDecision {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly rights: MeetingRights,
    private readonly audit: AuditTrail,
  ) {}

  async add(viewer: Viewer, input: AddFollowUpInput): Promise<FollowDecisionAnswer> {
    const { id: meetingId, space } = await this.rights.meeting(viewer, 'meetings.minutes', input.meetingId);
    const typed = cleaned(input);
    const faults = faultsOf(typed);
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const itemId = input.itemId ?? null;
      if (
        itemId &&
        !(isUuid(itemId) && (await manager.existsBy(AgendaItemEntity, { id: itemId, meetingId })))
      )
        throw new NotFound();
      const row = { ...typed, space, meetingId, itemId, createdAt: this.clock.now() };
      const { id } = await manager.save(manager.create(FollowUpActionEntity, row));
      return this.kept(manager, viewer, id, 'meetings.follow_up_added');
    });
  }

  change(viewer: Viewer, input: ChangeFollowUpInput): Promise<FollowDecisionAnswer> {
    return this.whileOpen(viewer, input.followUpId, async (manager, id) => {
      const typed = cleaned(input);
      const faults = faultsOf(typed);
      if (faults.length > 0) return invalidInput(faults);
      await manager.update(FollowUpActionEntity, { id }, typed);
      return this.kept(manager, viewer, id, 'meetings.follow_up_changed');
    });
  }

  end(viewer: Viewer, { followUpId, done, outcome }: EndFollowUpInput): Promise<FollowDecisionAnswer> {
    return this.whileOpen(viewer, followUpId, async (manager, id) => {
      const text = cleanText(outcome);
      const { most, least } = FOLLOW_UP_LIMITS.outcome;
      // What is dropped says why: whoever asked for it reads the board.
      const faults = [...lengthFaults('outcome', text, { most, least: done ? least : 3 })];
      if (faults.length > 0) return invalidInput(faults);
      const state = done ? 'done' : 'dropped';
      await manager.update(FollowUpActionEntity, { id }, { state, outcome: text, endedAt: this.clock.now() });
      return this.kept(manager, viewer, id, done ? 'meetings.follow_up_done' : 'meetings.follow_up_dropped');
    });
  }

  private whileOpen(
    viewer: Viewer,
    id: string,
    act: (manager: EntityManager, id: string) => Promise<FollowDecisionAnswer>,
  ): Promise<FollowDecisionAnswer> {
    return this.source.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = isUuid(id) ? await manager.findOne(FollowUpActionEntity, { where: { id }, lock }) : null;
      if (!row) throw new NotFound();
      this.rights.hold(viewer, 'meetings.minutes', row.space);
      return row.state === 'open' ? act(manager, id) : followUpEnded();
    });
  }

  private async kept(
    manager: EntityManager,
    { personId }: Viewer,
    id: string,
    verb: string,
  ): Promise<FollowUpKept> {
    await this.audit.record(manager, { verb, actorId: personId, subject: { type: 'follow_up_action', id } });
    return Object.assign(new FollowUpKept(), { followUpId: id });
  }
}

const cleaned = ({ decision, task, owner, dueOn }: FollowUpInput) => ({
  ...{ decision: cleanLine(decision), task: cleanLine(task), owner: cleanLine(owner), dueOn: dueOn.trim() },
});

function faultsOf({ decision, task, owner, dueOn }: ReturnType<typeof cleaned>): FieldFault[] {
  return [
    ...lengthFaults('decision', decision, FOLLOW_UP_LIMITS.decision),
    ...lengthFaults('task', task, FOLLOW_UP_LIMITS.task),
    ...lengthFaults('owner', owner, FOLLOW_UP_LIMITS.owner),
    ...(isDay(dueOn) ? [] : [{ field: 'dueOn', rule: 'required' }]),
  ];
}

/** A day of the calendar from 2000 to 2099: 30 February is none. */
const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
