import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { TakePresenceInput } from './take-presence.input';
import { TakePresence } from './take-presence.service';

@Resolver()
export class TakePresenceResolver {
  constructor(private readonly verb: TakePresence) {}

  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  takePresence(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => TakePresenceInput }) input: TakePresenceInput,
  ): Promise<RoomActAnswer> {
    return this.verb.take(viewer, input);
  }
}
