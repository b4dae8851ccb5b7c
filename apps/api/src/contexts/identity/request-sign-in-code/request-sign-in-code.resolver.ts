import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Config } from '../../../platform/config/config';
import { mailLanguage } from '../../../platform/mail/mail-text';
import { browserHashOf, nameBrowser } from '../keep-session/browser-cookie';
import { SignInLimits } from '../limits/sign-in-limits.service';
import { RequestSignInCodeResult } from './request-sign-in-code.result';
import { RequestSignInCode } from './request-sign-in-code.service';

@Resolver()
export class RequestSignInCodeResolver {
  constructor(
    private readonly codes: RequestSignInCode,
    private readonly config: Config,
    private readonly limits: SignInLimits,
  ) {}

  @Mutation(() => RequestSignInCodeResult)
  @Access.public()
  async requestSignInCode(
    @Args('email', { type: () => String }) email: string,
    @Context() { req, res }: GraphqlContext,
  ): Promise<typeof RequestSignInCodeResult> {
    const https = this.config.isHttps;
    const tooMany = await this.limits.consume('code_request', { request: req });
    if (tooMany) return tooMany;
    let browserHash = browserHashOf(req.headers.cookie, https);
    if (!browserHash) {
      const named = nameBrowser(https);
      browserHash = named.browserHash;
      res?.append('Set-Cookie', named.cookie);
    }
    return this.codes.request(email, browserHash, mailLanguage(req.headers['accept-language']));
  }
}
