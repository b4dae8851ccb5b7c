import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpinionDeskType, OpinionWorkType } from './opinion-desk.type';
import { SeeOpinionDesk } from './see-opinion-desk.service';

@Resolver()
export class SeeOpinionDeskResolver {
  constructor(private readonly desks: SeeOpinionDesk) {}

  /** For the members in office and the facilitators of the body. */
  @Query(() => OpinionDeskType)
  @Access.member()
  opinionDesk(
    @Args('body', { type: () => String }) body: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionDeskType> {
    return this.desks.of(viewer, body);
  }

  /** For the same. */
  @Query(() => OpinionWorkType)
  @Access.member()
  opinionWork(
    @Args('body', { type: () => String }) body: string,
    @Args('opinionId', { type: () => ID }) opinionId: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<OpinionWorkType> {
    return this.desks.work(viewer, body, opinionId);
  }
}
