import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeDeskFamily } from '../see-desk-family/see-desk-family.service';
import { GiveConsentAtDeskInput } from './give-consent-at-desk.input';
import { GiveConsentAtDeskResult } from './give-consent-at-desk.result';
import { GiveConsentAtDesk } from './give-consent-at-desk.service';

@Resolver()
export class GiveConsentAtDeskResolver {
  constructor(
    private readonly giving: GiveConsentAtDesk,
    private readonly families: SeeDeskFamily,
  ) {}

  @Mutation(() => GiveConsentAtDeskResult)
  @Access('families.desk')
  async giveConsentAtDesk(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => GiveConsentAtDeskInput }) input: GiveConsentAtDeskInput,
  ): Promise<typeof GiveConsentAtDeskResult> {
    const answer = await this.giving.give(viewer, input);
    return answer === 'signed' ? this.families.of(viewer, input.childId) : answer;
  }
}
