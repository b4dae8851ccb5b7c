import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { CallOffMeetingInput } from './call-off-meeting.input';
import { type CallOffMeetingAnswer, CallOffMeetingResult } from './call-off-meeting.result';
import { CallOffMeeting } from './call-off-meeting.service';

@Resolver()
export class CallOffMeetingResolver {
  constructor(private readonly verb: CallOffMeeting) {}

  @Mutation(() => CallOffMeetingResult)
  @Access.within('meetings.prepare')
  callOffMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => CallOffMeetingInput }) input: CallOffMeetingInput,
  ): Promise<CallOffMeetingAnswer> {
    return this.verb.callOff(viewer, input);
  }
}
