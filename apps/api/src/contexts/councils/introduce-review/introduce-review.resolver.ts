import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { BodyMovedOn } from '../councils.problems';
import { AnnualReviewDeskType } from '../see-annual-review/annual-review.type';
import { ReviewDesk } from '../see-annual-review/review-desk.service';
import { IntroduceReviewInput } from './introduce-review.input';
import { IntroduceReview } from './introduce-review.service';

export const IntroduceReviewResult = createUnionType({
  name: 'IntroduceReviewResult',
  types: () => [AnnualReviewDeskType, BodyMovedOn, InvalidInput] as const,
});

@Resolver()
export class IntroduceReviewResolver {
  constructor(
    private readonly verb: IntroduceReview,
    private readonly desks: ReviewDesk,
  ) {}

  @Mutation(() => IntroduceReviewResult)
  @Access.within('councils.keep')
  async introduceReview(
    @Args('input', { type: () => IntroduceReviewInput }) input: IntroduceReviewInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof IntroduceReviewResult> {
    const answer = await this.verb.introduce(input, viewer);
    return answer === 'saved' ? this.desks.of(viewer, input.body, input.year) : answer;
  }
}
