import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PageArgs } from '../read-history/page.args';
import { DataAccessPageType } from './data-access.type';
import { SeeWhoSaw } from './see-who-saw.service';

@Resolver()
export class SeeWhoSawResolver {
  constructor(private readonly accesses: SeeWhoSaw) {}

  /** Who opened my data. */
  @Query(() => DataAccessPageType)
  @Access.member()
  whoSawMe(@AskingViewer() viewer: Viewer, @Args() page: PageArgs): Promise<DataAccessPageType> {
    return this.accesses.mine(viewer.personId, page);
  }

  /** Who opened whose data, with names. */
  @Query(() => DataAccessPageType)
  @Access('history.who_saw')
  whoSaw(@Args() page: PageArgs): Promise<DataAccessPageType> {
    return this.accesses.everybodys(page);
  }
}
