import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { BodyKeep } from '../bodies/body-keep.service';
import { type NobodyAccepted, nobodyAccepted } from '../councils.problems';
import { needsRecognition } from '../found-body/kind-rules';
import { Mandates } from '../mandates/mandates.service';
import { BodyEntity } from '../tables/body.entity';
import { MembershipEntity } from '../tables/membership.entity';
import type { RecogniseMembersInput } from './recognise-members.input';

/** Everybody who accepted a seat is recognised at once; those whose mandate has begun sit. */
@Injectable()
export class RecogniseMembers {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly mandates: Mandates,
  ) {}

  async recognise(
    input: RecogniseMembersInput,
    viewer: Viewer,
  ): Promise<'recognised' | NobodyAccepted | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const faults = dayFaults(input);
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const { kind } = await manager.findOneByOrFail(BodyEntity, { id: bodyId });
      const accepted = await manager.find(MembershipEntity, {
        where: { bodyId, state: 'accepted', reserveRank: IsNull() },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (accepted.length === 0) return nobodyAccepted();
      for (const row of accepted) await this.begin(manager, row, input, { kind, actorId: viewer.personId });
      return 'recognised';
    });
  }

  private async begin(
    manager: EntityManager,
    row: MembershipEntity,
    { start, end }: RecogniseMembersInput,
    { kind, actorId }: { kind: BodyEntity['kind']; actorId: string },
  ): Promise<void> {
    const step = { by: 'facilitator', reason: '', actorId } as const;
    const set = { mandateStart: start, mandateEnd: end };
    if (needsRecognition(kind)) await this.mandates.step(manager, row, { ...step, act: 'recognise', set });
    else await manager.update(MembershipEntity, { id: row.id }, set);
    const begun = start <= townDay(this.clock.now());
    if (begun) await this.mandates.step(manager, row, { ...step, act: 'activate' });
  }
}

function dayFaults({ start, end }: RecogniseMembersInput): FieldFault[] {
  const faults = Object.entries({ start, end }).flatMap(([field, day]) =>
    isCalendarDate(day) ? [] : [{ field, rule: 'not_a_date' }],
  );
  return faults.length === 0 && end <= start ? [{ field: 'end', rule: 'ends_too_early' }] : faults;
}
