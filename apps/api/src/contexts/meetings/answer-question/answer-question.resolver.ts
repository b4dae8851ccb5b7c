import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AnswerPublicQuestionInput, SortPublicQuestionInput } from './answer-question.input';
import { type SortPublicQuestionAnswer, SortPublicQuestionResult } from './answer-question.result';
import { AnswerQuestion } from './answer-question.service';

@Resolver()
export class AnswerQuestionResolver {
  constructor(private readonly verb: AnswerQuestion) {}

  /** Taken for the meeting, answered with another, or declined with a reason; until the meeting is over. */
  @Mutation(() => SortPublicQuestionResult)
  @Access.within('meetings.prepare')
  sortPublicQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => SortPublicQuestionInput }) input: SortPublicQuestionInput,
  ): Promise<SortPublicQuestionAnswer> {
    return this.verb.sort(viewer, input);
  }

  /** Of a question that was taken: before, during or after the meeting. */
  @Mutation(() => SortPublicQuestionResult)
  @Access.within('meetings.prepare')
  answerPublicQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AnswerPublicQuestionInput }) input: AnswerPublicQuestionInput,
  ): Promise<SortPublicQuestionAnswer> {
    return this.verb.answer(viewer, input);
  }
}
