import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { AgeBand, Viewer } from '../../../platform/access/viewer';
import { loaderOf } from '../../../platform/graphql/loader';
import { Ages } from '../../identity';
import { ProposalType } from './proposal.type';

/** The fields of a proposal that do not come with its row. */
@Resolver(() => ProposalType)
export class ProposalFieldsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly ages: Ages,
  ) {}

  /** Is the person who asks its author? False for everybody else, and for nobody. */
  @ResolveField(() => Boolean)
  @Access.inherit()
  mine(@Parent() { authorId }: ProposalType, @AskingViewer() viewer: Viewer | null): boolean {
    return authorId !== null && authorId === viewer?.personId;
  }

  /**
   * May search engines keep it? Only what a body, or somebody known to be an adult, brought under a name: « no » says
   * « not known to be an adult », and so tells of nobody that she is a child.
   */
  @ResolveField(() => Boolean)
  @Access.inherit()
  async indexable(
    @Parent() { authorId, proposerName }: ProposalType,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    if (proposerName === '') return false;
    if (authorId === null) return true;
    const bands = loaderOf<string, AgeBand>(context, 'age bands', (ids) =>
      this.ages.bandsOf(this.source.manager, ids),
    );
    return (await bands.load(authorId)) === 'adult';
  }
}
