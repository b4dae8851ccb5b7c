import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalType } from '../proposals/proposal.type';
import { Proposals } from '../proposals/proposals.store';

@Resolver()
export class ReadProposalResolver {
  constructor(private readonly store: Proposals) {}

  @Query(() => ProposalType, { nullable: true })
  @Access.public()
  async proposal(
    @Args('edition', { type: () => String }) edition: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<ProposalType | null> {
    const editionId = await this.store.editionId(edition);
    const row = editionId && (await this.store.byNumber(editionId, number));
    return row ? toProposalType(row) : null;
  }
}
