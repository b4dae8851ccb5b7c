import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { NotFound } from '../../../platform/graphql/refusals';
import { notEligible } from '../join-roll/join-roll.result';
import { Proposals } from '../proposals/proposals.store';
import { ProposalEntity } from '../tables/proposal.entity';
import { WhoMay } from '../who-may/who-may.service';
import { SubmitProposalInput } from './submit-proposal.input';
import { SubmitProposalResult } from './submit-proposal.result';
import { SubmitProposal } from './submit-proposal.service';

@Resolver()
export class SubmitProposalResolver {
  constructor(
    private readonly submit: SubmitProposal,
    private readonly proposals: Proposals,
    private readonly whoMay: WhoMay,
  ) {}

  @Mutation(() => SubmitProposalResult)
  @Access.member({ assisted: true })
  async submitProposal(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => SubmitProposalInput }) input: SubmitProposalInput,
    @AskedFields() asked: Asked,
  ): Promise<typeof SubmitProposalResult> {
    const may = await this.whoMay.propose(input.edition, viewer);
    if (!may.allowed) return notEligible(may.reason, may.minimumAge);
    const answer = await this.submit.execute(viewer, input);
    if (!(answer instanceof ProposalEntity)) return answer;
    return (await this.proposals.byId(answer.id, asked)) ?? Promise.reject(new NotFound());
  }
}
