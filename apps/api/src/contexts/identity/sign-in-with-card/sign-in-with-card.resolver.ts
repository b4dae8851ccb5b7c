import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Permissions } from '../../../platform/access/permissions';
import { arrivalOf } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { SignInLimits } from '../limits/sign-in-limits.service';
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
    private readonly limits: SignInLimits,
  ) {}

  @Mutation(() => SignInWithCardResult)
  @Access.public()
  async signInWithCard(
    @Args('code', { type: () => String }) code: string,
    @Args('birthMonth', { type: () => String }) birthMonth: string,
    @Context() { req, res }: GraphqlContext,
  ): Promise<typeof SignInWithCardResult> {
    const tooMany = await this.limits.consume('card', { request: req });
    if (tooMany) return tooMany;
    const answer = await this.verb.signIn({ code, birthMonth }, arrivalOf(req));
    if (!('cookie' in answer)) return answer;
    res?.append('Set-Cookie', answer.cookie);
    const viewer = await this.sessions.justOpened(answer.cookie);
    return Object.assign(new SignedIn(), { viewer: viewerType(viewer, this.permissions.of(viewer)) });
  }
}
