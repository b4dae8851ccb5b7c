import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ReferralsType } from './referral.type';
import { SeeReferrals } from './see-referrals.service';

@Resolver()
export class SeeReferralsResolver {
  constructor(private readonly seeing: SeeReferrals) {}

  @Query(() => ReferralsType, { nullable: true })
  @Access.public()
  referrals(
    @Args('body', { type: () => String }) body: string,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<ReferralsType | null> {
    return this.seeing.of(body, viewer);
  }
}
