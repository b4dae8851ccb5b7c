import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { CountHandsInput, CountSlipsInput } from './count-votes.input';
import { CountVotes } from './count-votes.service';

@Resolver()
export class CountVotesResolver {
  constructor(private readonly verb: CountVotes) {}

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  countHands(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => CountHandsInput }) input: CountHandsInput,
  ): Promise<RoomActAnswer> {
    return this.verb.hands(viewer, input);
  }

  /** Twice, by two different people: equal counts are taken, others are both thrown away. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  countSlips(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => CountSlipsInput }) input: CountSlipsInput,
  ): Promise<RoomActAnswer> {
    return this.verb.slips(viewer, input);
  }
}
