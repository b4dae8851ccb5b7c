import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Permissions } from '../../../platform/access/permissions';
import { Sessions } from '../keep-session/sessions.service';
import { SignedIn } from '../sign-in/sign-in.result';
import { viewerType } from '../viewer.type';
import { SignInWithCardResult } from './sign-in-with-card.result';
import { SignInWithCard } from './sign-in-with-card.service';

@Resolver()
export class SignInWithCardResolver {
  constructor(
    private readonly verb: SignInWithCard,
    private readonly sessions: Sessions,
    private readonly permissions: Permissions,
  ) {}

  @Mutation(() => SignInWithCardResult)
  @Access.public()
  async signInWithCard(
    @Args('code', { type: () => String }) code: string,
    @Args('birthMonth', { type: () => String }) birthMonth: string,
    @Context() { res }: GraphqlContext,
  ): Promise<typeof SignInWithCardResult> {
    const answer = await this.verb.signIn({ code, birthMonth });
    if (!('cookie' in answer)) return answer;
    res?.append('Set-Cookie', answer.cookie);
    const viewer = await this.sessions.justOpened(answer.cookie);
    return Object.assign(new SignedIn(), { viewer: viewerType(viewer, this.permissions.of(viewer)) });
  }
}
