import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { DecideCaseResult } from '../decide-case/decide-case.result';
import { SeenCases } from '../moderation-queue/seen-cases.service';
import { ModerationDecisionEntity } from '../tables/moderation-decision.entity';
import { AnswerAppealInput } from './answer-appeal.input';
import { AnswerAppeal } from './answer-appeal.service';

@Resolver()
export class AnswerAppealResolver {
  constructor(
    private readonly answers: AnswerAppeal,
    private readonly cases: SeenCases,
  ) {}

  @Mutation(() => DecideCaseResult)
  @Access('moderation.decide')
  async answerAppeal(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AnswerAppealInput }) input: AnswerAppealInput,
  ): Promise<typeof DecideCaseResult> {
    const answer = await this.answers.execute(viewer, input);
    if (!(answer instanceof ModerationDecisionEntity)) return answer;
    return (await this.cases.seen(viewer, answer.caseId)) ?? Promise.reject(new NotFound());
  }
}
