import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ReferralActResult, type ReferralAnswer } from '../referrals/referral.result';
import { DeclineReferralInput, ReferSubjectInput } from './refer-subject.input';
import { ReferSubject } from './refer-subject.service';

@Resolver()
export class ReferSubjectResolver {
  constructor(private readonly verb: ReferSubject) {}

  /** The town hall asks; it writes nothing of the answer. */
  @Mutation(() => ReferralActResult)
  @Access('councils.refer')
  referSubject(
    @Args('input', { type: () => ReferSubjectInput }) input: ReferSubjectInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<ReferralAnswer> {
    return this.verb.refer(input, viewer);
  }

  @Mutation(() => ReferralActResult)
  @Access.within('councils.opine')
  declineReferral(
    @Args('input', { type: () => DeclineReferralInput }) input: DeclineReferralInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<ReferralAnswer> {
    return this.verb.decline(input, viewer);
  }
}
