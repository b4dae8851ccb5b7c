import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { Access } from '../../../platform/access/access.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { cleanLine } from '../../../platform/text/clean-text';
import { ProposalPageType } from '../proposals/proposal.type';
import { ProposalFilter } from './proposal-filter.input';
import { ProposalList } from './proposal-list.store';

const MOST = 60;
const FARTHEST = 100_000;
const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

@Resolver()
export class BrowseProposalsResolver {
  constructor(private readonly list: ProposalList) {}

  /** Null when there is no such edition. */
  @Query(() => ProposalPageType, { nullable: true })
  @Access.public()
  proposals(
    @Args('edition', { type: () => String }) edition: string,
    @Args('filter', { type: () => ProposalFilter, nullable: true }) filter: ProposalFilter | null,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 24 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @AskedFields() asked: Asked,
  ): Promise<ProposalPageType | null> {
    const search = cleanLine((filter?.search ?? '').slice(0, 200));
    const window = { first: between(first, 1, MOST), skip: between(skip, 0, FARTHEST) };
    return this.list.page(edition, { ...filter, search }, window, asked);
  }
}
