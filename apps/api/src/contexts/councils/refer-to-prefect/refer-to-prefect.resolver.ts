import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ReferralActResult, type ReferralAnswer } from '../referrals/referral.result';
import { MovePrefectReferralInput, StartPrefectReferralInput } from './refer-to-prefect.input';
import { ReferToPrefect } from './refer-to-prefect.service';

@Resolver()
export class ReferToPrefectResolver {
  constructor(private readonly verb: ReferToPrefect) {}

  @Mutation(() => ReferralActResult)
  @Access.within('councils.opine')
  startPrefectReferral(
    @Args('input', { type: () => StartPrefectReferralInput }) input: StartPrefectReferralInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<ReferralAnswer> {
    return this.verb.start(input, viewer);
  }

  /** From one state to a later one; the day and the document of each stay. */
  @Mutation(() => ReferralActResult)
  @Access.within('councils.opine')
  movePrefectReferral(
    @Args('input', { type: () => MovePrefectReferralInput }) input: MovePrefectReferralInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<ReferralAnswer> {
    return this.verb.move(input, viewer);
  }
}
