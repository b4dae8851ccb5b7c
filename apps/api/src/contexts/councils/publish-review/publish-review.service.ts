import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { figuresDigest, frozen, type PublishedReview, readFrozen } from '../annual-reviews/published-review';
import { isReviewYear } from '../annual-reviews/review-years';
import { AnnualReviewEntity } from '../annual-reviews/tables/annual-review.entity';
import { AnnualReviewVersionEntity } from '../annual-reviews/tables/annual-review-version.entity';
import { YearOfBody } from '../annual-reviews/year-of-body.store';
import { BodyKeep, type KeptBody } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { type BodyMovedOn, bodyMovedOn, type ReviewUnchanged, reviewUnchanged } from '../councils.problems';
import { BodyEntity } from '../tables/body.entity';
import type { PublishReviewInput } from './publish-review.input';

export type PublishAnswer = 'published' | BodyMovedOn | ReviewUnchanged | InvalidInput;

const CORRECTION = { least: 5, most: 500, lines: true } as const satisfies FieldRule;

/** Freezes the figures and the introduction of a year as they were read. Versions are added, never changed. */
@Injectable()
export class PublishReview {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly years: YearOfBody,
  ) {}

  async publish(input: PublishReviewInput, viewer: Viewer): Promise<PublishAnswer> {
    const body = await this.keep.hold(viewer, input.body);
    const { year, seenVersion } = input;
    if (!isReviewYear(year, this.clock.now())) throw new NotFound();
    const rules = { correction: seenVersion > 0 ? CORRECTION : { ...CORRECTION, least: 0 } };
    const { correction } = cleanFields(input, rules);
    const faults = fieldFaults({ correction }, rules);
    if (faults.length > 0) return invalidInput(faults);
    const figures = await this.years.figures(body.id, year);
    if (figuresDigest(figures) !== input.seen) return bodyMovedOn();
    return this.source.transaction(async (manager) => {
      await manager.findOneOrFail(BodyEntity, {
        where: { id: body.id },
        lock: { mode: 'pessimistic_write' },
      });
      const where = { bodyId: body.id, year };
      const draft = await manager.findOneBy(AnnualReviewEntity, where);
      const last = await manager.findOne(AnnualReviewVersionEntity, { where, order: { number: 'DESC' } });
      if ((draft?.revision ?? 0) !== input.seenRevision || (last?.number ?? 0) !== seenVersion)
        return bodyMovedOn();
      const introduction = draft?.introduction ?? '';
      const said = { year, introduction, figures, correction: last ? correction : '' };
      if (last && saysTheSame(readFrozen(last.content), said)) return reviewUnchanged();
      await this.write(manager, body, { ...said, version: seenVersion + 1 }, viewer);
      return 'published';
    });
  }

  private async write(
    manager: EntityManager,
    { id: bodyId, slug, name }: KeptBody,
    said: Omit<PublishedReview, 'body'>,
    { personId: publishedBy }: Viewer,
  ): Promise<void> {
    const { content, digest } = frozen({ ...said, body: { slug, name } });
    const { year, version: number, correction } = said;
    const publishedAt = this.clock.now();
    await manager.insert(AnnualReviewVersionEntity, {
      ...{ bodyId, year, number, correction, content, digest, publishedAt, publishedBy },
    });
    await this.audit.record(manager, {
      verb: 'councils.review_published',
      actorId: publishedBy,
      subject: { type: 'body', id: bodyId },
      after: { year, version: number, digest },
    });
  }
}

/** The day on which it was made does not count: figures of yesterday that are the same today need no correction. */
const saysTheSame = (
  { introduction, figures }: PublishedReview,
  now: Pick<PublishedReview, 'introduction' | 'figures'>,
): boolean =>
  introduction === now.introduction &&
  figuresDigest({ ...figures, asOf: now.figures.asOf }) === figuresDigest(now.figures);
