import { IntroduceReviewResolver } from '../introduce-review/introduce-review.resolver';
import { IntroduceReview } from '../introduce-review/introduce-review.service';
import { PublishReviewResolver } from '../publish-review/publish-review.resolver';
import { PublishReview } from '../publish-review/publish-review.service';
import { PrintReview } from '../see-annual-review/print-review.service';
import { PublishedReviews } from '../see-annual-review/published-reviews.store';
import { ReviewDesk } from '../see-annual-review/review-desk.service';
import { SeeAnnualReviewResolver } from '../see-annual-review/see-annual-review.resolver';
import { YearOfBody } from './year-of-body.store';

/** What a body's annual review needs. */
export const reviewProviders = [
  ...[YearOfBody, PublishedReviews, ReviewDesk, PrintReview, SeeAnnualReviewResolver],
  ...[IntroduceReview, IntroduceReviewResolver, PublishReview, PublishReviewResolver],
];
