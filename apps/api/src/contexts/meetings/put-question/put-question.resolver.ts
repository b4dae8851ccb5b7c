import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { PutQuestionInput } from './put-question.input';
import { PutQuestion } from './put-question.service';

@Resolver()
export class PutQuestionResolver {
  constructor(private readonly verb: PutQuestion) {}

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  putQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => PutQuestionInput }) input: PutQuestionInput,
  ): Promise<RoomActAnswer> {
    return this.verb.put(viewer, input);
  }

  /** Until it opens. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  dropQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.drop(viewer, questionId);
  }
}
