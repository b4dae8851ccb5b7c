import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReviewFigures } from '@parvis/annual-review';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ReviewFiguresType } from './figures.type';

/** Years that a list shows, and versions of one review. */
export const MOST_YEARS = 60;
export const MOST_VERSIONS = 50;

/** A year of which a body has published its review. */
@ObjectType('AnnualReviewLine')
export class AnnualReviewLineType {
  @Field(() => Int)
  year: number;

  /** The newest. */
  @Field(() => Int)
  version: number;

  @Field(() => Date)
  publishedAt: Date;
}

@ObjectType('AnnualReviewVersion')
export class AnnualReviewVersionType {
  @Field(() => Int)
  number: number;

  /** What the one before had wrong; empty: the first. */
  @Field(() => String)
  correction: string;

  /** SHA-256, hex, of the review's data. */
  @Field(() => String)
  digest: string;

  @Field(() => Date)
  publishedAt: Date;
}

@ObjectType('ReviewedBody')
export class ReviewedBodyType {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}

/** The review of a body's year, as it was published. */
@ObjectType('AnnualReview')
export class AnnualReviewType {
  /** As it was called then. */
  @Field(() => ReviewedBodyType)
  body: ReviewedBodyType;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  correction: string;

  @Field(() => String)
  digest: string;

  @Field(() => Date)
  publishedAt: Date;

  /** Markdown. */
  @Field(() => String)
  introduction: string;

  @Field(() => ReviewFiguresType)
  figures: ReviewFigures;

  /** All that were published, the newest first. */
  @AtMost(MOST_VERSIONS)
  @Field(() => [AnnualReviewVersionType])
  versions: AnnualReviewVersionType[];
}

/** A review as its body's facilitators prepare it: the figures as they stand now. */
@ObjectType('AnnualReviewDesk')
export class AnnualReviewDeskType {
  @Field(() => ReviewedBodyType)
  body: ReviewedBodyType;

  @Field(() => Int)
  year: number;

  /** Those in which something happened, the newest first. */
  @AtMost(MOST_YEARS)
  @Field(() => [Int])
  years: number[];

  @Field(() => String)
  introduction: string;

  /** Of the introduction: who saves says which one she has read. */
  @Field(() => Int)
  revision: number;

  @Field(() => ReviewFiguresType)
  figures: ReviewFigures;

  /** Of these figures: who publishes says which ones she has read. */
  @Field(() => String)
  seen: string;

  @AtMost(MOST_VERSIONS)
  @Field(() => [AnnualReviewVersionType])
  versions: AnnualReviewVersionType[];
}
