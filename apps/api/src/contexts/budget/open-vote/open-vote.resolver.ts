import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type OpenVoteAnswer, OpenVoteResult } from './open-vote.result';
import { OpenVote } from './open-vote.service';

@Resolver()
export class OpenVoteResolver {
  constructor(private readonly verb: OpenVote) {}

  @Mutation(() => OpenVoteResult)
  @Access('budget.steer')
  openVote(
    @Args('edition', { type: () => String }) edition: string,
    @Args('endIdeasEarly', { type: () => Boolean, defaultValue: false }) endIdeasEarly: boolean,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpenVoteAnswer> {
    return this.verb.open({ edition, endIdeasEarly, actorId: viewer.personId });
  }
}
