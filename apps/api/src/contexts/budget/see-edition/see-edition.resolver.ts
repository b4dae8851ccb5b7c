import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Clock } from '../../../platform/clock/clock';
import { loaderOf } from '../../../platform/graphql/loader';
import { EditionType } from '../edition.type';
import { type EditionCounts, Editions } from '../editions.store';
import { toEditionType } from './edition-view';

@Resolver(() => EditionType)
export class SeeEditionResolver {
  constructor(
    private readonly editions: Editions,
    private readonly clock: Clock,
  ) {}

  @Query(() => EditionType, { nullable: true })
  @Access.public()
  async edition(@Args('slug', { type: () => String }) slug: string): Promise<EditionType | null> {
    const found = await this.editions.bySlug(slug);
    return found && toEditionType(found, this.clock.now());
  }

  @ResolveField(() => Int)
  @Access.inherit()
  async proposalCount(@Parent() { id }: EditionType, @Context() context: GraphqlContext): Promise<number> {
    return (await this.counts(id, context)).proposals;
  }

  @ResolveField(() => Int)
  @Access.inherit()
  async ballotProjectCount(
    @Parent() { id }: EditionType,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await this.counts(id, context)).ballotProjects;
  }

  private async counts(id: string, context: GraphqlContext): Promise<EditionCounts> {
    const loader = loaderOf<string, EditionCounts>(context, 'budget.editionCounts', (ids) =>
      this.editions.counts(ids),
    );
    return (await loader.load(id)) ?? { proposals: 0, ballotProjects: 0 };
  }
}
