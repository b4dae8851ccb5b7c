import { Args, ID, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Purpose, PurposeName } from '../purposes';
import { ConsentRequestType } from '../see-consent-request/consent-request.type';
import { SeeConsentRequest } from '../see-consent-request/see-consent-request.service';
import { DeskFamilyType } from '../see-desk-family/desk-family.type';
import { SeeDeskFamily } from '../see-desk-family/see-desk-family.service';
import { FamilyType } from '../see-family/family.type';
import { SeeFamily } from '../see-family/see-family.service';
import { WithdrawConsent, type WithdrawnBy } from './withdraw-consent.service';

const WithdrawnByName = { CHILD: 'child', GUARDIAN: 'guardian' } as const satisfies Record<
  string,
  WithdrawnBy
>;
registerEnumType(WithdrawnByName, { name: 'WithdrawnBy' });

@Resolver()
export class WithdrawConsentResolver {
  constructor(
    private readonly withdrawing: WithdrawConsent,
    private readonly requests: SeeConsentRequest,
    private readonly families: SeeFamily,
    private readonly desk: SeeDeskFamily,
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

  /** For one of the two, who came to the desk: at once, as by link. */
  @Mutation(() => DeskFamilyType)
  @Access('families.desk')
  async withdrawConsentAtDesk(
    @AskingViewer() viewer: Viewer,
    @Args('childId', { type: () => ID }) childId: string,
    @Args('purposes', { type: () => [PurposeName] }) purposes: Purpose[],
    @Args('by', { type: () => WithdrawnByName }) by: WithdrawnBy,
  ): Promise<DeskFamilyType> {
    const wasOpen = await this.withdrawing.atDesk(viewer, { childId, purposes, by });
    return wasOpen ? this.desk.afterwards(viewer, childId) : this.desk.of(viewer, childId);
  }
}
