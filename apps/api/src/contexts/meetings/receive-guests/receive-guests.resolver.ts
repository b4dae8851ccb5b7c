import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { ReceiveGuests } from './receive-guests.service';

@Resolver()
export class ReceiveGuestsResolver {
  constructor(private readonly verb: ReceiveGuests) {}

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  guestComes(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('name', { type: () => String }) name: string,
    @Args('quality', { type: () => String, defaultValue: '' }) quality: string,
  ): Promise<RoomActAnswer> {
    return this.verb.come(viewer, meetingId, { name, quality });
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  guestLeaves(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('guestId', { type: () => ID }) guestId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.leave(viewer, meetingId, guestId);
  }
}
