import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { StrongProof } from '../../identity';
import { EditionRights } from '../see-edition/edition-rights.service';
import { ChangeRollInput } from './change-roll.input';
import { type ChangeRollAnswer, ChangeRollResult } from './change-roll.result';
import { ChangeRoll } from './change-roll.service';

@Resolver()
export class ChangeRollResolver {
  constructor(
    private readonly verb: ChangeRoll,
    private readonly rights: EditionRights,
    private readonly proof: StrongProof,
  ) {}

  /** Asks for a change to a roll: nothing changes before another person confirms (`answerAct`). */
  @Mutation(() => ChangeRollResult)
  @Access.within('budget.change_roll')
  async changeRoll(
    @Args('input', { type: () => ChangeRollInput }) input: ChangeRollInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<ChangeRollAnswer> {
    await this.rights.hold(viewer, 'budget.change_roll', input.edition);
    return (await this.proof.needFreshOfHolder(viewer)) ?? this.verb.ask(input, viewer);
  }
}
