import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { FollowUpPageType } from './follow-up.type';
import { FollowUps } from './follow-ups.store';

const MOST = 100;

@Resolver()
export class ListFollowUpsResolver {
  constructor(
    private readonly assemblies: Assemblies,
    private readonly rights: MeetingRights,
    private readonly store: FollowUps,
  ) {}

  /** What follows the decisions of one assembly: what is open first, by its day. */
  @Query(() => FollowUpPageType, { nullable: true })
  @Access.public()
  async followUps(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('openOnly', { type: () => Boolean, defaultValue: false }) openOnly: boolean,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 50 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<FollowUpPageType | null> {
    const assembly = await this.assemblies.find(kind, slug);
    if (!assembly) return null;
    const asked = { openOnly, first: Math.min(Math.max(first, 0), MOST), skip: Math.max(skip, 0) };
    const mayKeep = this.rights.may(viewer, 'meetings.minutes', assembly.space);
    return { ...(await this.store.page(assembly, asked)), mayKeep };
  }
}
