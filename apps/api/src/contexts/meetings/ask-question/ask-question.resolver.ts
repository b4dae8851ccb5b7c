import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AskPublicQuestionInput } from './ask-question.input';
import { type AskPublicQuestionAnswer, AskPublicQuestionResult } from './ask-question.result';
import { AskQuestion } from './ask-question.service';

@Resolver()
export class AskQuestionResolver {
  constructor(private readonly verb: AskQuestion) {}

  /** Of a meeting that is called and open to the public, until its hour. */
  @Mutation(() => AskPublicQuestionResult)
  @Access.member()
  askPublicQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AskPublicQuestionInput }) input: AskPublicQuestionInput,
  ): Promise<AskPublicQuestionAnswer> {
    return this.verb.ask(viewer, input);
  }

  /** Her own, until it is sorted. False: it was already. */
  @Mutation(() => Boolean)
  @Access.member()
  withdrawPublicQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
  ): Promise<boolean> {
    return this.verb.withdraw(viewer, questionId);
  }
}
