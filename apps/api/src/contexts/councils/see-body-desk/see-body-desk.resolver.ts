import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { KeptBodyType } from './kept-body.type';
import { BodyDeskType } from './body-desk.type';
import { KeptBodies, MOST_KEPT } from './kept-bodies.store';
import { SeeBodyDesk } from './see-body-desk.service';

@Resolver()
export class SeeBodyDeskResolver {
  constructor(
    private readonly desks: SeeBodyDesk,
    private readonly kept: KeptBodies,
  ) {}

  @Query(() => BodyDeskType)
  @Access.within('councils.keep')
  bodyDesk(
    @Args('body', { type: () => String }) body: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<BodyDeskType> {
    return this.desks.of(viewer, body);
  }

  /** The bodies that whoever asks keeps, by name. */
  @Query(() => [KeptBodyType])
  @AtMost(MOST_KEPT)
  @Access.member()
  myKeptBodies(@AskingViewer() viewer: Viewer): Promise<KeptBodyType[]> {
    return this.kept.of(viewer);
  }
}
