import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Purpose, PurposeName } from '../purposes';
import { ConsentRequestType } from '../see-consent-request/consent-request.type';
import { SeeConsentRequest } from '../see-consent-request/see-consent-request.service';
import { FamilyType } from '../see-family/family.type';
import { SeeFamily } from '../see-family/see-family.service';
import { WithdrawConsent } from './withdraw-consent.service';

@Resolver()
export class WithdrawConsentResolver {
  constructor(
    private readonly withdrawing: WithdrawConsent,
    private readonly requests: SeeConsentRequest,
    private readonly families: SeeFamily,
  ) {}

  /** Public: by the guardian's link, without an account. */
  @Mutation(() => ConsentRequestType)
  @Access.public()
  async withdrawConsent(
    @AskingViewer() viewer: Viewer | null,
    @Args('token', { type: () => String }) token: string,
    @Args('purposes', { type: () => [PurposeName] }) purposes: Purpose[],
  ): Promise<ConsentRequestType> {
    await this.withdrawing.byLink(viewer, token, purposes);
    return this.requests.byToken(token);
  }

  @Mutation(() => FamilyType)
  @Access.member()
  async withdrawMyConsent(
    @AskingViewer() viewer: Viewer,
    @Args('purposes', { type: () => [PurposeName] }) purposes: Purpose[],
  ): Promise<FamilyType> {
    await this.withdrawing.mine(viewer, purposes);
    return this.families.of(viewer);
  }
}
