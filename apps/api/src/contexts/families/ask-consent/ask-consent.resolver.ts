import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { SeeFamily } from '../see-family/see-family.service';
import { AskConsentInput } from './ask-consent.input';
import { AskConsentResult } from './ask-consent.result';
import { AskConsent } from './ask-consent.service';

@Resolver()
export class AskConsentResolver {
  constructor(
    private readonly asking: AskConsent,
    private readonly families: SeeFamily,
  ) {}

  @Mutation(() => AskConsentResult)
  @Access.member()
  async askConsent(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AskConsentInput }) input: AskConsentInput,
  ): Promise<typeof AskConsentResult> {
    const answer = await this.asking.ask(viewer, input);
    return answer === 'asked' ? this.families.of(viewer) : answer;
  }
}
