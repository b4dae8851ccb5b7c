import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { OpenQuestion } from './open-question.service';

@Resolver()
export class OpenQuestionResolver {
  constructor(private readonly verb: OpenQuestion) {}

  /** `at`: for a vote that is entered afterwards. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  openQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('at', { type: () => Date, nullable: true }) at: Date | null = null,
  ): Promise<RoomActAnswer> {
    return this.verb.open(viewer, questionId, at);
  }
}
