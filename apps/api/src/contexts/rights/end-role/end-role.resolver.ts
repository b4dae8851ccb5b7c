import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { StrongProof } from '../../identity';
import { type ChangeRoleAnswer, ChangeRoleResult } from '../give-role/give-role.result';
import { EndRole } from './end-role.service';

@Resolver()
export class EndRoleResolver {
  constructor(
    private readonly verb: EndRole,
    private readonly proof: StrongProof,
  ) {}

  @Mutation(() => ChangeRoleResult)
  @Access('rights.give')
  async endRole(
    @Args('grantId', { type: () => ID }) grantId: string,
    @Args('reason', { type: () => String }) reason: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<ChangeRoleAnswer> {
    return (await this.proof.needFreshOfHolder(viewer)) ?? this.verb.end(grantId, reason, viewer);
  }
}
