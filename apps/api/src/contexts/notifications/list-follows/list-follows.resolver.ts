import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { readRows } from '../../../platform/database/read-rows';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { Followables, type ThingRef } from '../follow/followables.service';
import type { FollowType } from '../follow/follow.type';
import { FollowPageType } from './follow-page.type';

type Row = Pick<FollowType, 'id' | 'kind' | 'thing' | 'cadence'> & { total: number };

@Resolver()
export class ListFollowsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly followables: Followables,
  ) {}

  /** What the viewer follows, newest first. */
  @Query(() => FollowPageType)
  @Access.member()
  async myFollows(
    @AskingViewer() { personId }: Viewer,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 50 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<FollowPageType> {
    const rows = await readRows<Row | { id: null; total: number }>(
      this.source,
      `SELECT counted.total, page.* FROM (SELECT count(*)::int AS total FROM follow WHERE person_id = $1) counted
         LEFT JOIN (SELECT id, kind, thing_id AS thing, cadence, since FROM follow WHERE person_id = $1
                     ORDER BY since DESC, id LIMIT $2 OFFSET $3) page ON true
        ORDER BY page.since DESC, page.id`,
      [personId, first, Math.max(skip, 0)],
    );
    const lines = rows.filter((row): row is Row => row.id !== null);
    const refOf = ({ kind, thing }: Row): ThingRef => ({ kind, id: thing });
    const things = await this.followables.describe(lines.map(refOf));
    const items = lines.map(({ total: _, ...row }) => {
      const thing = things.of(refOf({ total: 0, ...row }));
      return { ...row, title: thing?.title ?? null, path: thing?.path ?? null };
    });
    return { items, totalItems: rows[0]?.total ?? 0 };
  }
}
