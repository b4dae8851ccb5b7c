import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { CloseMeeting } from './close-meeting.service';

@Resolver()
export class CloseMeetingResolver {
  constructor(private readonly verb: CloseMeeting) {}

  /** `at`: when it ended, for a meeting that is entered afterwards. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  closeMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('at', { type: () => Date, nullable: true }) at: Date | null = null,
  ): Promise<RoomActAnswer> {
    return this.verb.close(viewer, meetingId, at);
  }
}
