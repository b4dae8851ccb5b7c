import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { CastVoteInput } from '../cast-vote/cast-vote.input';
import { type RoomActAnswer, RoomActResult } from '../room/room-act.result';
import { CastSecret } from './cast-secret.service';

@Resolver()
export class CastSecretResolver {
  constructor(private readonly verb: CastSecret) {}

  /** Once and for good: nobody knows whose ballot is whose. */
  @Mutation(() => RoomActResult)
  @Access.member()
  castSecret(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => CastVoteInput }) { questionId, ...vote }: CastVoteInput,
  ): Promise<RoomActAnswer> {
    return this.verb.cast(viewer, questionId, vote);
  }
}
