import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalEntity } from '../tables/proposal.entity';
import { SubmitProposalInput } from './submit-proposal.input';
import { SubmitProposalResult } from './submit-proposal.result';
import { SubmitProposal } from './submit-proposal.service';

@Resolver()
export class SubmitProposalResolver {
  constructor(private readonly submit: SubmitProposal) {}

  @Mutation(() => SubmitProposalResult)
  @Access.member()
  async submitProposal(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => SubmitProposalInput }) input: SubmitProposalInput,
  ): Promise<typeof SubmitProposalResult> {
    const answer = await this.submit.execute(viewer, input);
    return answer instanceof ProposalEntity ? toProposalType(answer) : answer;
  }
}
