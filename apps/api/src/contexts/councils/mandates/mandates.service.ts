import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import {
  isOver,
  type MembershipAct,
  type MembershipActor,
  type MembershipRefusal,
  stepMembership,
} from '@parvis/mandates';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { needsRecognition } from '../found-body/kind-rules';
import { BodyEntity } from '../tables/body.entity';
import { MembershipEntity } from '../tables/membership.entity';
import { MembershipStepEntity } from '../tables/membership-step.entity';

export interface Step {
  readonly act: MembershipAct;
  readonly by: MembershipActor;
  readonly reason: string;
  /** Null: herself by her link, or the calendar. */
  readonly actorId: string | null;
  /** What else changes with the step. */
  readonly set?: Partial<MembershipEntity>;
}

/** The moves of a mandate, by the rules of `libs/mandates`: each leaves a step with its reason, and an audit line. */
@Injectable()
export class Mandates {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Nobody else moves it until this transaction ends. @throws NotFound for one of another body */
  async held(manager: EntityManager, bodyId: string, id: string): Promise<MembershipEntity> {
    if (!isUuid(id)) throw new NotFound();
    const row = await manager.findOne(MembershipEntity, {
      where: { id, bodyId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new NotFound();
    return row;
  }

  /** @param row held @returns why it does not move, or null when it did */
  async step(manager: EntityManager, row: MembershipEntity, step: Step): Promise<MembershipRefusal | null> {
    const { act, by, reason, actorId, set = {} } = step;
    const { kind } = await manager.findOneByOrFail(BodyEntity, { id: row.bodyId });
    const moved = stepMembership(
      row.state,
      act,
      { by, reason },
      { needsRecognition: needsRecognition(kind) },
    );
    if (!moved.ok) return moved.error;
    const at = this.clock.now();
    const [fromState, state] = [row.state, moved.value];
    const change = { ...set, state, endedAt: isOver(state) ? at : null };
    await manager.update(MembershipEntity, { id: row.id }, change);
    await manager.insert(MembershipStepEntity, {
      ...{ membershipId: row.id, fromState, toState: state, reason, actorId, at },
    });
    await this.audit.record(manager, {
      verb: 'councils.member_moved',
      actorId,
      subject: { type: 'body', id: row.bodyId },
      before: { membership: row.id, state: fromState },
      after: { membership: row.id, state },
    });
    Object.assign(row, change);
    return null;
  }
}
