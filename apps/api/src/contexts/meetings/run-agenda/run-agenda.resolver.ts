import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { RunAgenda } from './run-agenda.service';

@Resolver()
export class RunAgendaResolver {
  constructor(private readonly verb: RunAgenda) {}

  /** Starts a point of the agenda, or goes on with it. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  runItem(
    @AskingViewer() viewer: Viewer,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.run(viewer, itemId);
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  pauseAgenda(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.pause(viewer, meetingId);
  }

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  addMinutes(
    @AskingViewer() viewer: Viewer,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('minutes', { type: () => Int }) minutes: number,
  ): Promise<RoomActAnswer> {
    return this.verb.add(viewer, itemId, minutes);
  }
}
