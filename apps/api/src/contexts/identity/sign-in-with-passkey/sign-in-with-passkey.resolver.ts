import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Permissions } from '../../../platform/access/permissions';
import { arrivalOf } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { SignInLimits } from '../limits/sign-in-limits.service';
import { PasskeyDesk } from '../passkeys/passkey-desk.service';
import { passkeyRefused } from '../passkeys/passkey-problems.type';
import { readAuthentication } from '../passkeys/read-response';
import { SignedIn } from '../sign-in/sign-in.result';
import { viewerType } from '../viewer.type';
import { AskPasskeySignInResult, SignInWithPasskeyResult } from './sign-in-with-passkey.result';
import { SignInWithPasskey } from './sign-in-with-passkey.service';

@Resolver()
export class SignInWithPasskeyResolver {
  constructor(
    private readonly verb: SignInWithPasskey,
    private readonly desk: PasskeyDesk,
    private readonly limits: SignInLimits,
    private readonly sessions: Sessions,
    private readonly permissions: Permissions,
  ) {}

  @Mutation(() => AskPasskeySignInResult)
  @Access.public()
  async askPasskeySignIn(@Context() context: GraphqlContext): Promise<typeof AskPasskeySignInResult> {
    const tooMany = await this.limits.consume('passkey', { request: context.req });
    if (tooMany) return tooMany;
    const desk = this.desk.open(context);
    return desk ? this.verb.begin(desk) : passkeyRefused('passkey_impossible');
  }

  @Mutation(() => SignInWithPasskeyResult)
  @Access.public()
  async signInWithPasskey(
    @Args('response', { type: () => String }) response: string,
    @Context() context: GraphqlContext,
  ): Promise<typeof SignInWithPasskeyResult> {
    const account = readAuthentication(response)?.id;
    const tooMany = await this.limits.consume('passkey', { request: context.req, account });
    if (tooMany) return tooMany;
    const desk = this.desk.open(context);
    if (!desk) return passkeyRefused('passkey_impossible');
    const answer = await this.verb.finish(desk, response, arrivalOf(context.req));
    if (!('cookie' in answer)) return answer;
    if (account) await this.limits.forgive('passkey', account);
    context.res?.append('Set-Cookie', answer.cookie);
    const viewer = await this.sessions.justOpened(answer.cookie);
    return Object.assign(new SignedIn(), { viewer: viewerType(viewer, this.permissions.of(viewer)) });
  }
}
