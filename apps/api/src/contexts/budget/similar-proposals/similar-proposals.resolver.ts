import { Args, Query, Resolver } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Access } from '../../../platform/access/access.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { cleanLine, lengthOf } from '../../../platform/text/clean-text';
import { ProposalType } from '../proposals/proposal.type';
import { SimilarTitles } from './similar-proposals.store';

/** Fewer letters than this look like everything. */
const LEAST = 5;
const MOST = 200;

@Resolver()
export class SimilarProposalsResolver {
  constructor(private readonly titles: SimilarTitles) {}

  /** At most three, nearest first: asked while a title is being typed. */
  @AtMost(3)
  @Query(() => [ProposalType])
  @Access.public()
  async similarProposals(
    @Args('edition', { type: () => String }) edition: string,
    @Args('title', { type: () => String }) title: string,
    @AskedFields() asked: Asked,
  ): Promise<ProposalType[]> {
    const typed = cleanLine(title.slice(0, MOST));
    if (lengthOf(typed) < LEAST) return [];
    return this.titles.near(edition, typed, asked);
  }
}
