import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { StrongProof } from '../../identity';
import { TwoPeople } from '../two-people/two-people.service';
import { ActAnswered, actRefused, type AnswerActAnswer, AnswerActResult } from './answer-act.result';

@Resolver()
export class AnswerActResolver {
  constructor(
    private readonly twoPeople: TwoPeople,
    private readonly proof: StrongProof,
  ) {}

  /** Each kind of act asks for its own permission besides. */
  @Mutation(() => AnswerActResult)
  @Access.within('rights.second')
  async answerAct(
    @Args('id', { type: () => ID }) id: string,
    @Args('confirm', { type: () => Boolean }) confirm: boolean,
    @AskingViewer() viewer: Viewer,
  ): Promise<AnswerActAnswer> {
    // To refuse changes nothing for anybody.
    const stale = confirm ? await this.proof.needFreshOfHolder(viewer) : null;
    if (stale) return stale;
    const refused = await this.twoPeople.answer(id, confirm, viewer);
    return refused ? actRefused(refused) : Object.assign(new ActAnswered(), { id, confirmed: confirm });
  }
}
