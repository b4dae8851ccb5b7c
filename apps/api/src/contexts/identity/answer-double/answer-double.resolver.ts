import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AnswerDoubleInput } from './answer-double.input';
import { type AnswerDoubleAnswer, AnswerDoubleResult } from './answer-double.result';
import { AnswerDouble } from './answer-double.service';

@Resolver()
export class AnswerDoubleResolver {
  constructor(private readonly verb: AnswerDouble) {}

  @Mutation(() => AnswerDoubleResult)
  @Access('identity.see_doubles')
  answerDouble(
    @Args() input: AnswerDoubleInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<AnswerDoubleAnswer> {
    return this.verb.answer(viewer, input);
  }
}
