import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpinionActResult, type OpinionAnswer } from '../opinions/opinion.result';
import { AddEffectInput } from './follow-opinion.input';
import { FollowOpinion } from './follow-opinion.service';

@Resolver()
export class FollowOpinionResolver {
  constructor(private readonly verb: FollowOpinion) {}

  @Mutation(() => OpinionActResult)
  @Access.within('councils.opine')
  addOpinionEffect(
    @Args('input', { type: () => AddEffectInput }) input: AddEffectInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.add(input, viewer);
  }
}
