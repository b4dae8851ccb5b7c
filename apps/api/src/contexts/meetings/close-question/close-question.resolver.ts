import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { CloseQuestion } from './close-question.service';

@Resolver()
export class CloseQuestionResolver {
  constructor(private readonly verb: CloseQuestion) {}

  /** `at`: for a vote that is entered afterwards. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  closeQuestion(
    @AskingViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('at', { type: () => Date, nullable: true }) at: Date | null = null,
  ): Promise<RoomActAnswer> {
    return this.verb.close(viewer, questionId, at);
  }

  /** What the chair says of a tie that waits for her. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  decideTie(
    @AskingViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('inFavour', { type: () => Boolean }) inFavour: boolean,
  ): Promise<RoomActAnswer> {
    return this.verb.decideTie(viewer, questionId, inFavour ? 'for' : 'against');
  }
}
