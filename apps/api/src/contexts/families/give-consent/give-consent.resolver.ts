import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeConsentRequest } from '../see-consent-request/see-consent-request.service';
import { GiveConsentInput } from './give-consent.input';
import { GiveConsentResult } from './give-consent.result';
import { GiveConsent } from './give-consent.service';

@Resolver()
export class GiveConsentResolver {
  constructor(
    private readonly giving: GiveConsent,
    private readonly requests: SeeConsentRequest,
  ) {}

  /** Public: whoever holds the link answers it, without an account. */
  @Mutation(() => GiveConsentResult)
  @Access.public()
  async giveConsent(
    @AskingViewer() viewer: Viewer | null,
    @Args('input', { type: () => GiveConsentInput }) input: GiveConsentInput,
  ): Promise<typeof GiveConsentResult> {
    const answer = await this.giving.give(viewer, input);
    return answer === 'signed' ? this.requests.byToken(input.token) : answer;
  }
}
