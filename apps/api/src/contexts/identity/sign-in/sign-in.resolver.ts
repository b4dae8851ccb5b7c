import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Permissions } from '../../../platform/access/permissions';
import { Config } from '../../../platform/config/config';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { browserHashOf } from '../keep-session/browser-cookie';
import { arrivalOf } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { SignInLimits } from '../limits/sign-in-limits.service';
import { viewerType } from '../viewer.type';
import { SignInInput } from './sign-in.input';
import { SignedIn, SignInResult } from './sign-in.result';
import { SignIn } from './sign-in.service';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: Sessions,
    private readonly permissions: Permissions,
    private readonly config: Config,
    private readonly limits: SignInLimits,
  ) {}

  @Mutation(() => SignInResult)
  @Access.public()
  async signIn(
    @Args() input: SignInInput,
    @Context() { req, res }: GraphqlContext,
  ): Promise<typeof SignInResult> {
    const tooMany = await this.limits.consume('code_guess', { request: req });
    if (tooMany) return tooMany;
    const { cookie, 'accept-language': wanted } = req.headers;
    const browserHash = browserHashOf(cookie, this.config.isHttps);
    const answer = await this.signing.signIn(input, browserHash, mailLanguage(wanted), arrivalOf(req));
    if (!('person' in answer)) return answer;
    res?.append('Set-Cookie', answer.cookie);
    const viewer = await this.sessions.justOpened(answer.cookie);
    return Object.assign(new SignedIn(), {
      viewer: viewerType(viewer, this.permissions.of(viewer)),
    });
  }
}
