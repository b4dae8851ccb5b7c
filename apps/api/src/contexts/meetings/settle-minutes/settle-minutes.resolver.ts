import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type MinutesAnswer, MinutesResult } from '../minutes/minutes.result';
import { ApproveMinutesInput, MinutesSignature } from './settle-minutes.input';
import { SettleMinutes } from './settle-minutes.service';

@Resolver()
export class SettleMinutesResolver {
  constructor(private readonly verb: SettleMinutes) {}

  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  proposeMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<MinutesAnswer> {
    return this.verb.propose(viewer, meetingId, revision);
  }

  /** As a later meeting voted. */
  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  approveMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ApproveMinutesInput }) input: ApproveMinutesInput,
  ): Promise<MinutesAnswer> {
    return this.verb.approve(viewer, input);
  }

  @Mutation(() => MinutesResult)
  @Access.within('meetings.minutes')
  publishMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('signature', { type: () => MinutesSignature }) signature: MinutesSignature,
  ): Promise<MinutesAnswer> {
    return this.verb.publish(viewer, meetingId, revision, signature);
  }
}
