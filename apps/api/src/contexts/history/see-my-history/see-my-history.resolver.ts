import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Histories } from '../read-history/histories.service';
import { HistoryPageType } from '../read-history/history-line.type';
import { PageArgs } from '../read-history/page.args';

@Resolver()
export class SeeMyHistoryResolver {
  constructor(private readonly histories: Histories) {}

  /** What I did here, and what was done to my account; the newest first. */
  @Query(() => HistoryPageType)
  @Access.member()
  myHistory(@AskingViewer() viewer: Viewer, @Args() page: PageArgs): Promise<HistoryPageType> {
    return this.histories.ofHerself(viewer, page);
  }
}
