import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { cleanLine } from '../../../platform/text/clean-text';
import { toProposalType } from '../proposals/proposal-view';
import { ProposalPageType } from '../proposals/proposal.type';
import { Proposals } from '../proposals/proposals.store';
import { ProposalFilter } from './proposal-filter.input';

const MOST = 60;
const FARTHEST = 100_000;
const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

@Resolver()
export class BrowseProposalsResolver {
  constructor(private readonly store: Proposals) {}

  /** Null when there is no such edition. */
  @Query(() => ProposalPageType, { nullable: true })
  @Access.public()
  async proposals(
    @Args('edition', { type: () => String }) edition: string,
    @Args('filter', { type: () => ProposalFilter, nullable: true }) filter: ProposalFilter | null,
    @Args('first', { type: () => Int, defaultValue: 24 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<ProposalPageType | null> {
    const editionId = await this.store.editionId(edition);
    if (!editionId) return null;
    const search = cleanLine((filter?.search ?? '').slice(0, 200));
    const window = { first: between(first, 1, MOST), skip: between(skip, 0, FARTHEST) };
    const { rows, total } = await this.store.page(editionId, { ...filter, search }, window);
    return { items: rows.map(toProposalType), totalItems: total };
  }
}
