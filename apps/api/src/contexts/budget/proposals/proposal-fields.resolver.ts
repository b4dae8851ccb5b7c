import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Photos } from '../../../platform/files/photos.store';
import { loaderOf } from '../../../platform/graphql/loader';
import { NeighbourhoodType, Neighbourhoods } from '../../territory';
import { CriterionAnswerType, PhotoType, ProposalType } from './proposal.type';
import { type EditionName, Proposals } from './proposals.store';

/** What hangs on a proposal: each is one statement for a whole page. */
@Resolver(() => ProposalType)
export class ProposalFieldsResolver {
  constructor(
    private readonly proposals: Proposals,
    private readonly places: Neighbourhoods,
    private readonly photos: Photos,
  ) {}

  @ResolveField(() => NeighbourhoodType, { nullable: true })
  @Access.inherit()
  neighbourhood(
    @Parent() { neighbourhoodSlug }: ProposalType,
    @Context() context: GraphqlContext,
  ): Promise<NeighbourhoodType | null> | null {
    if (!neighbourhoodSlug) return null;
    const loader = loaderOf<string, NeighbourhoodType>(context, 'budget.neighbourhood', async () => {
      const all = await this.places.inOrder();
      return new Map(all.map((one) => [one.slug, one]));
    });
    return loader.load(neighbourhoodSlug);
  }

  @ResolveField(() => PhotoType, { nullable: true })
  @Access.inherit()
  photo(
    @Parent() { photoId }: ProposalType,
    @Context() context: GraphqlContext,
  ): Promise<PhotoType | null> | null {
    if (!photoId) return null;
    return loaderOf<string, PhotoType>(context, 'budget.photo', (ids) => this.photos.byId(ids)).load(photoId);
  }

  @ResolveField(() => [CriterionAnswerType])
  @Access.inherit()
  async criteria(
    @Parent() { id }: ProposalType,
    @Context() context: GraphqlContext,
  ): Promise<CriterionAnswerType[]> {
    const loader = loaderOf<string, CriterionAnswerType[]>(context, 'budget.criteria', (ids) =>
      this.proposals.answersOf(ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => String)
  @Access.inherit()
  async editionSlug(
    @Parent() { editionId }: ProposalType,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return (await this.editionOf(editionId, context))?.slug ?? '';
  }

  @ResolveField(() => String)
  @Access.inherit()
  async editionName(
    @Parent() { editionId }: ProposalType,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return (await this.editionOf(editionId, context))?.name ?? '';
  }

  /** Is the person who asks its author? False for everybody else, and for nobody. */
  @ResolveField(() => Boolean)
  @Access.inherit()
  mine(@Parent() { authorId }: ProposalType, @AskingViewer() viewer: Viewer | null): boolean {
    return authorId !== null && authorId === viewer?.personId;
  }

  private editionOf(id: string, context: GraphqlContext): Promise<EditionName | null> {
    return loaderOf<string, EditionName>(context, 'budget.editionName', (ids) =>
      this.proposals.editionNames(ids),
    ).load(id);
  }
}
