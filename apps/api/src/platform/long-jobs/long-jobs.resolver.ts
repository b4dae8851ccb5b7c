import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator';
import { AskingViewer } from '../access/asking-viewer.decorator';
import type { Viewer } from '../access/viewer';
import { Clock } from '../clock/clock';
import { PAGE_SIZE } from '../graphql/limits/page-size.scalar';
import { toLongJobType } from './long-job-view';
import { LongJobPageType } from './long-job.type';
import { LongJobs } from './long-jobs';
import { LongJobsStore } from './long-jobs.store';
import { SteerLongJobResult } from './steer/steer-long-job.result';
import { SteerLongJob } from './steer/steer-long-job.service';

const MOST = 100;

@Resolver()
export class LongJobsResolver {
  constructor(
    private readonly store: LongJobsStore,
    private readonly kinds: LongJobs,
    private readonly steering: SteerLongJob,
    private readonly clock: Clock,
  ) {}

  /** Long work that the viewer asked for or that their role looks after; of one subject when `about` names it. */
  @Query(() => LongJobPageType)
  @Access.member()
  async longJobs(
    @AskingViewer() viewer: Viewer,
    @Args('about', { type: () => String, nullable: true }) about: string | null,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): Promise<LongJobPageType> {
    const bounded = Math.min(Math.max(first, 0), MOST);
    const { items, ...counts } = await this.store.page(viewer, about ?? null, bounded, Math.max(skip, 0));
    const now = this.clock.now();
    const seen = items.map((job) => toLongJobType(job, this.kinds.kind(job.kind), viewer.personId, now));
    return { items: seen, ...counts };
  }

  @Mutation(() => SteerLongJobResult)
  @Access.member()
  retryLongJob(
    @Args('id', { type: () => ID }) id: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof SteerLongJobResult> {
    return this.steering.retry(id, viewer);
  }

  @Mutation(() => SteerLongJobResult)
  @Access.member()
  cancelLongJob(
    @Args('id', { type: () => ID }) id: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof SteerLongJobResult> {
    return this.steering.cancel(id, viewer);
  }
}
