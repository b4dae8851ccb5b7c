import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { EnterProxyInput } from './give-proxy.input';
import { GiveProxy } from './give-proxy.service';

@Resolver()
export class GiveProxyResolver {
  constructor(private readonly verb: GiveProxy) {}

  /** By whoever will be away; `holderId` is a seat of the meeting. */
  @Mutation(() => RoomActResult)
  @Access.member()
  giveProxy(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('holderId', { type: () => ID }) holderId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.give(viewer, meetingId, holderId);
  }

  @Mutation(() => RoomActResult)
  @Access.member()
  takeProxyBack(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.takeBack(viewer, meetingId);
  }

  /** From paper. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  enterProxy(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => EnterProxyInput }) input: EnterProxyInput,
  ): Promise<RoomActAnswer> {
    return this.verb.enter(viewer, input);
  }

  /** From paper; `giverId` is the seat that gave it. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  revokeProxy(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('giverId', { type: () => ID }) giverId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.revoke(viewer, meetingId, giverId);
  }
}
