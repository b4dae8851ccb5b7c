import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { cleanLine, lengthOf } from '../../../platform/text/clean-text';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalType } from '../proposals/proposal.type';
import { Proposals } from '../proposals/proposals.store';

/** Fewer letters than this look like everything. */
const LEAST = 5;
const MOST = 200;

@Resolver()
export class SimilarProposalsResolver {
  constructor(private readonly store: Proposals) {}

  /** At most three, nearest first: asked while a title is being typed. */
  @Query(() => [ProposalType])
  @Access.public()
  async similarProposals(
    @Args('edition', { type: () => String }) edition: string,
    @Args('title', { type: () => String }) title: string,
  ): Promise<ProposalType[]> {
    const typed = cleanLine(title.slice(0, MOST));
    if (lengthOf(typed) < LEAST) return [];
    const editionId = await this.store.editionId(edition);
    return editionId ? (await this.store.similar(editionId, typed)).map(toProposalType) : [];
  }
}
