import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { NotFound } from '../../../platform/graphql/refusals';
import { Histories, HistoryPageType, PageArgs } from '../../history';

const RIGHT = 'budget.review';

/** Who did what on an edition and on a proposal, for those who work on them. */
@Resolver()
export class SeeObjectHistoryResolver {
  constructor(
    private readonly source: DataSource,
    private readonly permissions: Permissions,
    private readonly histories: Histories,
  ) {}

  @Query(() => HistoryPageType)
  @Access.within(RIGHT)
  async editionHistory(
    @AskingViewer() viewer: Viewer,
    @Args('edition', { type: () => String }) slug: string,
    @Args() page: PageArgs,
  ): Promise<HistoryPageType> {
    const found = await readRows<{ id: string }>(this.source, 'SELECT id FROM edition WHERE slug = $1', [
      slug,
    ]);
    const id = found[0]?.id;
    if (!id || !this.permissions.allows(viewer, RIGHT, `edition:${id}`)) throw new NotFound();
    return this.histories.ofObject(viewer, { type: 'edition', id }, page);
  }

  @Query(() => HistoryPageType)
  @Access.within(RIGHT)
  async proposalHistory(
    @AskingViewer() viewer: Viewer,
    @Args('edition', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @Args() page: PageArgs,
  ): Promise<HistoryPageType> {
    const found = await readRows<{ id: string; editionId: string }>(
      this.source,
      `SELECT proposal.id, edition.id AS "editionId" FROM proposal JOIN edition ON edition.id = proposal.edition_id
        WHERE edition.slug = $1 AND proposal.number = $2`,
      [slug, number],
    );
    const [row] = found;
    if (!row || !this.permissions.allows(viewer, RIGHT, `edition:${row.editionId}`)) throw new NotFound();
    return this.histories.ofObject(viewer, { type: 'proposal', id: row.id }, page);
  }
}
