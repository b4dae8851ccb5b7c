import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpinionActResult, type OpinionAnswer } from '../opinions/opinion.result';
import { AdoptOpinionInput } from './adopt-opinion.input';
import { AdoptOpinion } from './adopt-opinion.service';

@Resolver()
export class AdoptOpinionResolver {
  constructor(private readonly verb: AdoptOpinion) {}

  /** From then on its words and its vote never change. */
  @Mutation(() => OpinionActResult)
  @Access.within('councils.opine')
  adoptOpinion(
    @Args('input', { type: () => AdoptOpinionInput }) input: AdoptOpinionInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.adopt(input, viewer);
  }
}
