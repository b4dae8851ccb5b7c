import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { NotFound } from '../../../platform/graphql/refusals';
import { Proposals } from '../proposals/proposals.store';
import { EditionRights } from '../see-edition/edition-rights.service';
import { ProposalEntity } from '../tables/proposal.entity';
import { EstimateCostInput } from './estimate-cost.input';
import { EstimateCostResult } from './estimate-cost.result';
import { EstimateCost } from './estimate-cost.service';

@Resolver()
export class EstimateCostResolver {
  constructor(
    private readonly estimate: EstimateCost,
    private readonly proposals: Proposals,
    private readonly rights: EditionRights,
  ) {}

  @Mutation(() => EstimateCostResult)
  @Access.within('budget.review')
  async estimateCost(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => EstimateCostInput }) input: EstimateCostInput,
    @AskedFields() asked: Asked,
  ): Promise<typeof EstimateCostResult> {
    await this.rights.holdProposal(viewer, 'budget.review', input.proposalId);
    const answer = await this.estimate.execute(viewer, input);
    if (!(answer instanceof ProposalEntity)) return answer;
    return (await this.proposals.byId(answer.id, asked)) ?? Promise.reject(new NotFound());
  }
}
