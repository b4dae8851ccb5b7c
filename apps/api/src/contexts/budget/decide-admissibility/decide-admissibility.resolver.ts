import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { NotFound } from '../../../platform/graphql/refusals';
import { Proposals } from '../proposals/proposals.store';
import { EditionRights } from '../see-edition/edition-rights.service';
import { ProposalEntity } from '../tables/proposal.entity';
import { DecideAdmissibilityInput } from './decide-admissibility.input';
import { DecideAdmissibilityResult } from './decide-admissibility.result';
import { DecideAdmissibility } from './decide-admissibility.service';

@Resolver()
export class DecideAdmissibilityResolver {
  constructor(
    private readonly decide: DecideAdmissibility,
    private readonly proposals: Proposals,
    private readonly rights: EditionRights,
  ) {}

  @Mutation(() => DecideAdmissibilityResult)
  @Access.within('budget.review')
  async decideAdmissibility(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => DecideAdmissibilityInput }) input: DecideAdmissibilityInput,
    @AskedFields() asked: Asked,
  ): Promise<typeof DecideAdmissibilityResult> {
    await this.rights.holdProposal(viewer, 'budget.review', input.proposalId);
    const answer = await this.decide.execute(viewer, input);
    if (!(answer instanceof ProposalEntity)) return answer;
    return (await this.proposals.byId(answer.id, asked)) ?? Promise.reject(new NotFound());
  }
}
