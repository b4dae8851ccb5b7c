import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { StrongProof } from '../../identity';
import { type AskRecoveryAnswer, AskRecoveryResult } from './ask-recovery.result';
import { AskRecovery } from './ask-recovery.service';

@Resolver()
export class AskRecoveryResolver {
  constructor(
    private readonly verb: AskRecovery,
    private readonly proof: StrongProof,
  ) {}

  @Mutation(() => AskRecoveryResult)
  @Access('rights.give')
  async askRecovery(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('reason', { type: () => String }) reason: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<AskRecoveryAnswer> {
    return (await this.proof.needFreshOfHolder(viewer)) ?? this.verb.ask(personId, reason, viewer);
  }
}
