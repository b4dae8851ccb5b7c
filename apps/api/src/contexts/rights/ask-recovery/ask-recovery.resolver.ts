import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type AskRecoveryAnswer, AskRecoveryResult } from './ask-recovery.result';
import { AskRecovery } from './ask-recovery.service';

@Resolver()
export class AskRecoveryResolver {
  constructor(private readonly verb: AskRecovery) {}

  @Mutation(() => AskRecoveryResult)
  @Access('rights.give')
  askRecovery(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('reason', { type: () => String }) reason: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<AskRecoveryAnswer> {
    return this.verb.ask(personId, reason, viewer);
  }
}
