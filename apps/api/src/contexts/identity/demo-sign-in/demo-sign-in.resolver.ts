import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Permissions } from '../../../platform/access/permissions';
import { arrivalOf } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { SignedIn } from '../sign-in/sign-in.result';
import { viewerType } from '../viewer.type';
import { DemoSignIn } from './demo-sign-in.service';

@Resolver()
export class DemoSignInResolver {
  constructor(
    private readonly signing: DemoSignIn,
    private readonly sessions: Sessions,
    private readonly permissions: Permissions,
  ) {}

  @Mutation(() => SignedIn)
  @Access.demo()
  async demoSignIn(
    @Args('personId', { type: () => ID }) personId: string,
    @Context() { req, res }: GraphqlContext,
  ): Promise<SignedIn> {
    const { cookie } = await this.signing.signIn(personId, arrivalOf(req));
    res?.append('Set-Cookie', cookie);
    const viewer = await this.sessions.justOpened(cookie);
    return { viewer: viewerType(viewer, this.permissions.of(viewer)) };
  }
}
