import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { NotFound } from '../../../platform/graphql/refusals';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalType } from '../proposals/proposal.type';
import { Proposals } from '../proposals/proposals.store';

@Resolver()
export class ReviewQueueResolver {
  constructor(private readonly store: Proposals) {}

  /** All proposals of the edition, whatever their state, by number: the desk sorts them by what is left to do. */
  @Query(() => [ProposalType])
  @Access('budget.review')
  async reviewQueue(@Args('edition', { type: () => String }) edition: string): Promise<ProposalType[]> {
    const editionId = await this.store.editionId(edition);
    if (!editionId) throw new NotFound();
    return (await this.store.toReview(editionId)).map(toProposalType);
  }
}
