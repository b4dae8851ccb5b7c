import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { OpenMeeting } from './open-meeting.service';

@Resolver()
export class OpenMeetingResolver {
  constructor(private readonly verb: OpenMeeting) {}

  /** `at`: when it began, for a meeting that is entered afterwards. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  openMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('at', { type: () => Date, nullable: true }) at: Date | null = null,
  ): Promise<RoomActAnswer> {
    return this.verb.open(viewer, meetingId, at);
  }
}
