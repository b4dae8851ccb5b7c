import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { EnterMeetingInput } from './enter-meeting.input';
import { type EnterMeetingAnswer, EnterMeetingResult } from './enter-meeting.result';
import { EnterMeeting } from './enter-meeting.service';

@Resolver()
export class EnterMeetingResolver {
  constructor(private readonly verb: EnterMeeting) {}

  /** A meeting that was held on paper, whole or not at all. */
  @Mutation(() => EnterMeetingResult)
  @Access.within('meetings.run')
  enterMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => EnterMeetingInput }) input: EnterMeetingInput,
  ): Promise<EnterMeetingAnswer> {
    return this.verb.enter(viewer, input);
  }
}
