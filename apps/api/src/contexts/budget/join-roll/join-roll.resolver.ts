import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { JoinRollInput } from './join-roll.input';
import { type JoinRollAnswer, JoinRollResult } from './join-roll.result';
import { JoinRoll } from './join-roll.service';

@Resolver()
export class JoinRollResolver {
  constructor(private readonly verb: JoinRoll) {}

  @Mutation(() => JoinRollResult)
  @Access.member({ assisted: true })
  joinRoll(
    @Args('input', { type: () => JoinRollInput }) input: JoinRollInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<JoinRollAnswer> {
    return this.verb.join(input, viewer);
  }
}
