import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { isReviewYear } from '../annual-reviews/review-years';
import { AnnualReviewEntity } from '../annual-reviews/tables/annual-review.entity';
import { BodyKeep } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { type BodyMovedOn, bodyMovedOn } from '../councils.problems';
import type { IntroduceReviewInput } from './introduce-review.input';

const RULES = {
  introduction: { least: 0, most: 8000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** A body's facilitators write what stands before the figures. Of two at once the second reads what the first wrote. */
@Injectable()
export class IntroduceReview {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
  ) {}

  async introduce(
    input: IntroduceReviewInput,
    viewer: Viewer,
  ): Promise<'saved' | BodyMovedOn | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const { year, seenRevision } = input;
    if (!isReviewYear(year, this.clock.now())) throw new NotFound();
    const typed = cleanFields(input, RULES);
    const faults = fieldFaults(typed, RULES);
    if (faults.length > 0) return invalidInput(faults);
    const { introduction } = typed;
    return this.source.transaction(async (manager) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(AnnualReviewEntity)
        .values({ bodyId, year })
        .orIgnore()
        .execute();
      const draft = await manager.findOneOrFail(AnnualReviewEntity, {
        where: { bodyId, year },
        lock: { mode: 'pessimistic_write' },
      });
      if (draft.introduction === introduction) return 'saved';
      if (draft.revision !== seenRevision) return bodyMovedOn();
      const { personId: writtenBy } = viewer;
      await manager.update(
        AnnualReviewEntity,
        { id: draft.id },
        { introduction, writtenBy, revision: draft.revision + 1 },
      );
      await this.audit.record(manager, {
        verb: 'councils.review_introduced',
        actorId: writtenBy,
        subject: { type: 'body', id: bodyId },
        before: { introduction: draft.introduction },
        after: { year, introduction },
      });
      return 'saved';
    });
  }
}
