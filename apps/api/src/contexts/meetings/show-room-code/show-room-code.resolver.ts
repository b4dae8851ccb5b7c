import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { RoomCodeType } from './room-code.type';
import { ShowRoomCode } from './show-room-code.service';

@Resolver()
export class ShowRoomCodeResolver {
  constructor(private readonly verb: ShowRoomCode) {}

  /** For whoever runs the meeting, while it is held; null otherwise. */
  @Query(() => RoomCodeType, { nullable: true })
  @Access.public()
  roomCode(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<RoomCodeType | null> {
    return this.verb.show(viewer, { kind, slug, number });
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
