import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalEntity } from '../tables/proposal.entity';
import { DecideAdmissibilityInput } from './decide-admissibility.input';
import { DecideAdmissibilityResult } from './decide-admissibility.result';
import { DecideAdmissibility } from './decide-admissibility.service';

@Resolver()
export class DecideAdmissibilityResolver {
  constructor(private readonly decide: DecideAdmissibility) {}

  @Mutation(() => DecideAdmissibilityResult)
  @Access('budget.review')
  async decideAdmissibility(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => DecideAdmissibilityInput }) input: DecideAdmissibilityInput,
  ): Promise<typeof DecideAdmissibilityResult> {
    const answer = await this.decide.execute(viewer, input);
    return answer instanceof ProposalEntity ? toProposalType(answer) : answer;
  }
}
