import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import {
  AnnualReviewDeskType,
  AnnualReviewLineType,
  AnnualReviewType,
  MOST_YEARS,
} from './annual-review.type';
import { PublishedReviews } from './published-reviews.store';
import { ReviewDesk } from './review-desk.service';

@Resolver()
export class SeeAnnualReviewResolver {
  constructor(
    private readonly published: PublishedReviews,
    private readonly desks: ReviewDesk,
  ) {}

  /** Years of which a body has published its review, the latest first. */
  @Query(() => [AnnualReviewLineType])
  @AtMost(MOST_YEARS)
  @Access.public()
  annualReviews(@Args('body', { type: () => String }) body: string): Promise<AnnualReviewLineType[]> {
    return this.published.years(body);
  }

  /** Null: not published. Without a version, the newest. */
  @Query(() => AnnualReviewType, { nullable: true })
  @Access.public()
  annualReview(
    @Args('body', { type: () => String }) body: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('version', { type: () => Int, nullable: true }) version: number | null = null,
  ): Promise<AnnualReviewType | null> {
    return this.published.one(body, year, version);
  }

  /** Without a year, this one. */
  @Query(() => AnnualReviewDeskType)
  @Access.within('councils.keep')
  annualReviewDesk(
    @Args('body', { type: () => String }) body: string,
    @Args('year', { type: () => Int, nullable: true }) year: number | null = null,
    @AskingViewer() viewer: Viewer,
  ): Promise<AnnualReviewDeskType> {
    return this.desks.of(viewer, body, year);
  }
}
