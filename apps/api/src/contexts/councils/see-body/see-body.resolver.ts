import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { BodyKeep } from '../bodies/body-keep.service';
import { BodyType } from './body.type';
import { ShownBodies } from './shown-bodies.store';

@Resolver(() => BodyType)
export class SeeBodyResolver {
  constructor(
    private readonly bodies: ShownBodies,
    private readonly keep: BodyKeep,
  ) {}

  @Query(() => BodyType, { nullable: true })
  @Access.public()
  body(@Args('slug', { type: () => String }) slug: string): Promise<BodyType | null> {
    return this.bodies.bySlug(slug);
  }

  /** Is whoever asks one of its facilitators? The verbs ask again for themselves. */
  @ResolveField(() => Boolean)
  @Access.inherit()
  mayKeep(@Parent() { id }: BodyType, @AskingViewer() viewer: Viewer | null): boolean {
    return viewer !== null && this.keep.may(viewer, id);
  }
}
