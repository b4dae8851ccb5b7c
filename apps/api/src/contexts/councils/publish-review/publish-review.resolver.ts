import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { BodyMovedOn, ReviewUnchanged } from '../councils.problems';
import { AnnualReviewDeskType } from '../see-annual-review/annual-review.type';
import { ReviewDesk } from '../see-annual-review/review-desk.service';
import { PublishReviewInput } from './publish-review.input';
import { PublishReview } from './publish-review.service';

export const PublishReviewResult = createUnionType({
  name: 'PublishReviewResult',
  types: () => [AnnualReviewDeskType, BodyMovedOn, ReviewUnchanged, InvalidInput] as const,
});

@Resolver()
export class PublishReviewResolver {
  constructor(
    private readonly verb: PublishReview,
    private readonly desks: ReviewDesk,
  ) {}

  @Mutation(() => PublishReviewResult)
  @Access.within('councils.keep')
  async publishReview(
    @Args('input', { type: () => PublishReviewInput }) input: PublishReviewInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof PublishReviewResult> {
    const answer = await this.verb.publish(input, viewer);
    return answer === 'published' ? this.desks.of(viewer, input.body, input.year) : answer;
  }
}
