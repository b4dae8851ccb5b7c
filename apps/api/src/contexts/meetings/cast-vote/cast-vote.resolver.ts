import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { CastVoteInput } from './cast-vote.input';
import { CastVote } from './cast-vote.service';

@Resolver()
export class CastVoteResolver {
  constructor(private readonly verb: CastVote) {}

  /** By name, from her own phone. */
  @Mutation(() => RoomActResult)
  @Access.member()
  castVote(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => CastVoteInput }) { questionId, ...vote }: CastVoteInput,
  ): Promise<RoomActAnswer> {
    return this.verb.cast(viewer, questionId, vote);
  }

  /** By name, typed by the desk for somebody without a phone. */
  @Mutation(() => RoomActResult)
  @Access.within('meetings.run')
  typeVote(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => CastVoteInput }) { questionId, ...vote }: CastVoteInput,
  ): Promise<RoomActAnswer> {
    return this.verb.type(viewer, questionId, vote);
  }
}
