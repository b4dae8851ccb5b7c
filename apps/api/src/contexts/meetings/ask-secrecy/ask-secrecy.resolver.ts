import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { AskSecrecy } from './ask-secrecy.service';

@Resolver()
export class AskSecrecyResolver {
  constructor(private readonly verb: AskSecrecy) {}

  /** Until the question opens, by somebody who sits and is there; only where the rules say how many must ask. */
  @Mutation(() => RoomActResult)
  @Access.member()
  askSecrecy(
    @AskingViewer() viewer: Viewer,
    @Args('questionId', { type: () => ID }) questionId: string,
  ): Promise<RoomActAnswer> {
    return this.verb.ask(viewer, questionId);
  }
}
