import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpinionActResult, type OpinionAnswer } from '../opinions/opinion.result';
import { RenewAnswerLink } from './renew-answer-link.service';
import { RenewAnswerLinkInput, SendOpinionInput } from './send-opinion.input';
import { SendOpinion } from './send-opinion.service';

@Resolver()
export class SendOpinionResolver {
  constructor(
    private readonly verb: SendOpinion,
    private readonly renewal: RenewAnswerLink,
  ) {}

  /** To more offices too, later. An office that has it already is not written to again. */
  @Mutation(() => OpinionActResult)
  @Access.within('councils.opine')
  sendOpinion(
    @Args('input', { type: () => SendOpinionInput }) input: SendOpinionInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.verb.send(input, viewer);
  }

  /** Another link, to the right address: the one before opens nothing any more. */
  @Mutation(() => OpinionActResult)
  @Access.within('councils.opine')
  renewAnswerLink(
    @Args('input', { type: () => RenewAnswerLinkInput }) input: RenewAnswerLinkInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionAnswer> {
    return this.renewal.renew(input, viewer);
  }
}
