import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type MinutesAnswer, MinutesResult } from '../minutes/minutes.result';
import { PutMinutes } from './put-minutes.service';
import { PublishMinutesInput, PutMinutesInput } from './settle-minutes.input';
import { SettleMinutes } from './settle-minutes.service';

@Resolver()
export class SettleMinutesResolver {
  constructor(
    private readonly verb: SettleMinutes,
    private readonly vote: PutMinutes,
  ) {}

  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  proposeMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<MinutesAnswer> {
    return this.verb.propose(viewer, meetingId, revision);
  }

  /** To the vote of a later meeting. */
  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  putMinutesToVote(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => PutMinutesInput }) input: PutMinutesInput,
  ): Promise<MinutesAnswer> {
    return this.vote.put(viewer, input);
  }

  /** As that vote decided. */
  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  approveMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<MinutesAnswer> {
    return this.verb.approve(viewer, meetingId, revision);
  }

  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  publishMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => PublishMinutesInput }) input: PublishMinutesInput,
  ): Promise<MinutesAnswer> {
    return this.verb.publish(viewer, input);
  }
}
