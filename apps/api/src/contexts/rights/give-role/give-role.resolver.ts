import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { StrongProof } from '../../identity';
import { GiveRoleInput } from './give-role.input';
import { type ChangeRoleAnswer, ChangeRoleResult } from './give-role.result';
import { GiveRole } from './give-role.service';

@Resolver()
export class GiveRoleResolver {
  constructor(
    private readonly verb: GiveRole,
    private readonly proof: StrongProof,
  ) {}

  @Mutation(() => ChangeRoleResult)
  @Access('rights.give')
  async giveRole(
    @Args('input') input: GiveRoleInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<ChangeRoleAnswer> {
    return (await this.proof.needFreshOfHolder(viewer)) ?? this.verb.give(input, viewer);
  }
}
