import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalEntity } from '../tables/proposal.entity';
import { EstimateCostInput } from './estimate-cost.input';
import { EstimateCostResult } from './estimate-cost.result';
import { EstimateCost } from './estimate-cost.service';

@Resolver()
export class EstimateCostResolver {
  constructor(private readonly estimate: EstimateCost) {}

  @Mutation(() => EstimateCostResult)
  @Access('budget.review')
  async estimateCost(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => EstimateCostInput }) input: EstimateCostInput,
  ): Promise<typeof EstimateCostResult> {
    const answer = await this.estimate.execute(viewer, input);
    return answer instanceof ProposalEntity ? toProposalType(answer) : answer;
  }
}
