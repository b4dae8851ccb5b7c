import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { FindAccounts } from './find-accounts.service';
import { FoundAccountPage } from './found-account.type';

@Resolver()
export class FindAccountsResolver {
  constructor(private readonly accounts: FindAccounts) {}

  /** At most twenty, by name: whoever looks is noted. */
  @Query(() => FoundAccountPage)
  @Access('identity.open_account')
  foundAccounts(
    @Args('name', { type: () => String }) name: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<FoundAccountPage> {
    return this.accounts.find(viewer, name);
  }
}
