import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { NotFound } from '../../../platform/graphql/refusals';
import { CasePageType, ModerationCaseType } from './moderation-case.type';
import { ModerationQueue } from './queue.store';
import { SeenCases } from './seen-cases.service';

const FARTHEST = 100_000;

@Resolver()
export class ModerationQueueResolver {
  constructor(
    private readonly queue: ModerationQueue,
    private readonly cases: SeenCases,
  ) {}

  /** `decided`: the cases of which nothing is left to do, newest first; else those that wait. */
  @Query(() => CasePageType)
  @Access('moderation.decide')
  moderationQueue(
    @Args('decided', { type: () => Boolean, nullable: true }) decided: boolean | null,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<CasePageType> {
    const from = Math.min(Math.max(skip, 0), FARTHEST);
    return this.queue.page(decided ? 'decided' : 'waiting', Math.max(first, 1), from);
  }

  @Query(() => ModerationCaseType)
  @Access('moderation.decide')
  async moderationCase(
    @AskingViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ModerationCaseType> {
    return (await this.cases.seen(viewer, id)) ?? Promise.reject(new NotFound());
  }
}
