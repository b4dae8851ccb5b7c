import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpinionActResult, type OpinionAnswer } from '../opinions/opinion.result';
import { DecideAmendmentInput, ProposeAmendmentInput } from './amend-opinion.input';
import { AmendOpinion } from './amend-opinion.service';

@Resolver()
export class AmendOpinionResolver {
  constructor(private readonly verb: AmendOpinion) {}

  /** For the members in office and the facilitators of the body. */
  @Mutation(() => OpinionActResult)
  @Access.member()
  proposeAmendment(
    @Args('input', { type: () => ProposeAmendmentInput }) input: ProposeAmendmentInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.propose(input, viewer);
  }

  @Mutation(() => OpinionActResult)
  @Access.within('councils.opine')
  decideAmendment(
    @Args('input', { type: () => DecideAmendmentInput }) input: DecideAmendmentInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.decide(input, viewer);
  }
}
