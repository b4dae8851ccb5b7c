import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { RoomCodeType } from './room-code.type';
import { ShowRoomCode } from './show-room-code.service';

@Resolver()
export class ShowRoomCodeResolver {
  constructor(private readonly verb: ShowRoomCode) {}

  /** Null: the meeting is not held now. */
  @Query(() => RoomCodeType, { nullable: true })
  @Access.within('meetings.run')
  roomCode(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<RoomCodeType | null> {
    return this.verb.show(viewer, meetingId);
  }

  /** With the code of this minute or the one before; the desk then confirms. */
  @Mutation(() => RoomActResult)
  @Access.member()
  sayHere(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<RoomActAnswer> {
    return this.verb.sayHere(viewer, meetingId, code);
  }

  @Mutation(() => RoomActResult)
  @Access.member()
  sayAway(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.sayAway(viewer, meetingId);
  }
}
