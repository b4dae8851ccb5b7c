import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type CloseVoteAnswer, CloseVoteResult } from './close-vote.result';
import { CloseVote } from './close-vote.service';

@Resolver()
export class CloseVoteResolver {
  constructor(private readonly verb: CloseVote) {}

  @Mutation(() => CloseVoteResult)
  @Access('budget.steer')
  closeVote(
    @Args('edition', { type: () => String }) edition: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<CloseVoteAnswer> {
    return this.verb.close(edition, viewer.personId);
  }
}
