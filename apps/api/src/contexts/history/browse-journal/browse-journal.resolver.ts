import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Histories } from '../read-history/histories.service';
import { HistoryPageType } from '../read-history/history-line.type';
import { PageArgs } from '../read-history/page.args';

const FAMILY = /^[a-z_]{1,40}$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

@Resolver()
export class BrowseJournalResolver {
  constructor(private readonly histories: Histories) {}

  /** Every act of the town; a filter that means nothing does not narrow. */
  @Query(() => HistoryPageType)
  @Access('history.journal')
  journal(
    @AskingViewer() viewer: Viewer,
    @Args('family', { type: () => String, nullable: true }) family: string | null,
    @Args('day', { type: () => String, nullable: true }) day: string | null,
    @Args() page: PageArgs,
  ): Promise<HistoryPageType> {
    const filter = {
      family: family && FAMILY.test(family) ? family : null,
      day: day && DAY.test(day) && isDay(day) ? day : null,
    };
    return this.histories.journal(viewer, filter, page);
  }
}

/** Not the 31st of February, which PostgreSQL would refuse. */
const isDay = (day: string): boolean => new Date(`${day}T12:00:00Z`).toISOString().startsWith(day);
