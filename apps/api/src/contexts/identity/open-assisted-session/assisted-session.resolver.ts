import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { Sessions } from '../keep-session/sessions.service';
import { SignInLimits } from '../limits/sign-in-limits.service';
import { SignedIn } from '../sign-in/sign-in.result';
import { viewerType } from '../viewer.type';
import { AssistedSessionResult } from './assisted-session.result';
import { AssistedSessions } from './assisted-sessions.service';

type Answer = typeof AssistedSessionResult;

@Resolver()
export class AssistedSessionResolver {
  constructor(
    private readonly assisted: AssistedSessions,
    private readonly sessions: Sessions,
    private readonly permissions: Permissions,
    private readonly limits: SignInLimits,
  ) {}

  @Mutation(() => AssistedSessionResult)
  @Access('identity.assist')
  async openAssistedSession(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('birthMonth', { type: () => String }) birthMonth: string,
    @Args('agreed', { type: () => Boolean }) agreed: boolean,
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Answer> {
    const tooMany = await this.limits.consume('card', { request: context.req, account: personId });
    if (tooMany) return tooMany;
    return this.entered(await this.assisted.open(viewer, { personId, birthMonth, agreed }), context);
  }

  @Mutation(() => AssistedSessionResult)
  @Access.member({ assisted: true })
  async renewAssistedSession(
    @Args('birthMonth', { type: () => String }) birthMonth: string,
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<Answer> {
    const { personId } = viewer;
    const tooMany = await this.limits.consume('card', { request: context.req, account: personId });
    if (tooMany) return tooMany;
    return this.entered(await this.assisted.renew(viewer, birthMonth), context);
  }

  private async entered(
    answer: Awaited<ReturnType<AssistedSessions['open']>>,
    { res }: GraphqlContext,
  ): Promise<Answer> {
    if (!('cookie' in answer)) return answer;
    res?.append('Set-Cookie', answer.cookie);
    const viewer = await this.sessions.justOpened(answer.cookie);
    return Object.assign(new SignedIn(), { viewer: viewerType(viewer, this.permissions.of(viewer)) });
  }
}
