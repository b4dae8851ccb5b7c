import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';
import { figuresDigest } from '../annual-reviews/published-review';
import { isReviewYear, yearAt } from '../annual-reviews/review-years';
import { YearOfBody } from '../annual-reviews/year-of-body.store';
import { BodyKeep } from '../bodies/body-keep.service';
import { bodySpace } from '../bodies/body-spaces.service';
import { AnnualReviewDeskType, MOST_YEARS } from './annual-review.type';
import { PublishedReviews } from './published-reviews.store';

/** A review before it is published, for the body's facilitators. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly source: DataSource,
    private readonly keep: BodyKeep,
    private readonly clock: Clock,
    private readonly years: YearOfBody,
    private readonly published: PublishedReviews,
  ) {}

  /** @throws NotFound when there is no such body or year, or none for this person */
  async of(viewer: Viewer, slug: string, year: number | null): Promise<AnnualReviewDeskType> {
    const { id, name } = await this.keep.hold(viewer, slug);
    const now = this.clock.now();
    const wanted = year ?? yearAt(now);
    if (!isReviewYear(wanted, now)) throw new NotFound();
    const figures = await this.years.figures(id, wanted);
    const { introduction = '', revision = 0 } = (await this.draft(id, wanted)) ?? {};
    return Object.assign(new AnnualReviewDeskType(), {
      ...{ body: { slug, name }, year: wanted, introduction, revision, figures },
      years: [...new Set([...(await this.busyYears(id)), wanted, yearAt(now)])].sort((a, b) => b - a),
      seen: figuresDigest(figures),
      versions: await this.published.versionsOf(id, wanted),
    });
  }

  private async draft(bodyId: string, year: number) {
    const text = 'SELECT introduction, revision FROM annual_review WHERE body_id = $1 AND year = $2';
    const [draft] = await readRows<{ introduction: string; revision: number }>(this.source, text, [
      bodyId,
      year,
    ]);
    return draft;
  }

  /** Years with a meeting or a published review, until this one. */
  private async busyYears(bodyId: string): Promise<number[]> {
    const text = `
      SELECT * FROM (
        SELECT year FROM annual_review_version WHERE body_id = $1
         UNION
        SELECT extract(year FROM starts_at AT TIME ZONE 'Europe/Paris')::int FROM meeting
         WHERE space = $2 AND state <> 'draft') busy (year)
       WHERE year <= $3 ORDER BY year DESC LIMIT ${MOST_YEARS - 2}`;
    const values = [bodyId, bodySpace(bodyId), yearAt(this.clock.now())];
    return (await readRows<{ year: number }>(this.source, text, values)).map(({ year }) => year);
  }
}
