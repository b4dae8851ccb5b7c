import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { InvitationType } from './invitation.type';
import { SeeInvitation } from './see-invitation.service';

@Resolver()
export class SeeInvitationResolver {
  constructor(private readonly seeing: SeeInvitation) {}

  /** For whoever holds the link; null: it was replaced, or this server did not make it. */
  @Query(() => InvitationType, { nullable: true })
  @Access.public()
  invitation(
    @AskingViewer() viewer: Viewer | null,
    @Args('token', { type: () => String }) token: string,
  ): Promise<InvitationType | null> {
    return this.seeing.byToken(token, viewer);
  }
}
