import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type CallMeetingAnswer, CallMeetingResult } from './call-meeting.result';
import { CallMeeting } from './call-meeting.service';

@Resolver()
export class CallMeetingResolver {
  constructor(private readonly verb: CallMeeting) {}

  @Mutation(() => CallMeetingResult)
  @Access.within('meetings.prepare')
  callMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    /** The delay of the rules was said not to be met, and the notice goes all the same. */
    @Args('evenLate', { type: () => Boolean, defaultValue: false }) evenLate: boolean,
  ): Promise<CallMeetingAnswer> {
    return this.verb.call(viewer, meetingId, evenLate);
  }
}
