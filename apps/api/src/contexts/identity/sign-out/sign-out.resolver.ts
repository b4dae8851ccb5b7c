import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Sessions } from '../keep-session/sessions.service';

@Resolver()
export class SignOutResolver {
  constructor(private readonly sessions: Sessions) {}

  /** Ends the session of this browser; those of other devices stay. */
  @Mutation(() => Boolean)
  @Access.member({ assisted: true })
  async signOut(@AskingViewer() viewer: Viewer, @Context() { res }: GraphqlContext): Promise<boolean> {
    res?.append('Set-Cookie', await this.sessions.end(viewer.sessionHash));
    return true;
  }
}
