import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
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
    @Context() { req }: GraphqlContext,
  ): Promise<InvitationType | null> {
    // It names a seat to whoever holds the link: no cache may give it to others.
    req.keepPrivate?.('the link of a mail');
    return this.seeing.byToken(token, viewer);
  }
}
