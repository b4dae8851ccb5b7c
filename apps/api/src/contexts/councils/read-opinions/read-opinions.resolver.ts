import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { OpinionPageType, OpinionType } from './opinion.type';
import { ReadOpinions } from './read-opinions.service';
import { ShownOpinions } from './shown-opinions.store';

@Resolver()
export class ReadOpinionsResolver {
  constructor(
    private readonly shown: ShownOpinions,
    private readonly reading: ReadOpinions,
  ) {}

  /** An adopted one; drafts are on the desk of those who write them. */
  @Query(() => OpinionType, { nullable: true })
  @Access.public()
  opinion(
    @Args('body', { type: () => String }) body: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<OpinionType | null> {
    return this.shown.one(body, number);
  }

  /** Those of a body, the newest first. */
  @Query(() => OpinionPageType, { nullable: true })
  @Access.public()
  opinions(
    @Args('body', { type: () => String }) body: string,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<OpinionPageType | null> {
    return this.reading.page(body, { first, skip: Math.max(0, skip) }, viewer);
  }
}
