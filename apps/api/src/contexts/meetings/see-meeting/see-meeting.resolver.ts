import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { Sitters } from '../assemblies/sitters.service';
import { MeetingSeatEntity } from '../tables/meeting-seat.entity';
import { MeetingPageType, MeetingStateName, MeetingType } from './meeting.type';
import { Meetings } from './meetings.store';

const MOST = 100;

@Resolver(() => MeetingType)
export class SeeMeetingResolver {
  constructor(
    private readonly meetings: Meetings,
    private readonly rights: MeetingRights,
    private readonly sitters: Sitters,
    private readonly clock: Clock,
    private readonly source: DataSource,
  ) {}

  /** One that is not called yet is there for those alone who prepare it, or will sit in it. */
  @Query(() => MeetingType, { nullable: true })
  @Access.public()
  async meeting(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MeetingType | null> {
    const assembly = await this.meetings.find(kind, slug);
    const meeting = assembly && (await this.meetings.one(assembly, number));
    if (!meeting) return null;
    if (meeting.state !== MeetingStateName.DRAFT || this.mayPrepare(meeting, viewer)) return meeting;
    const { space, startsAt } = meeting;
    const sits = viewer !== null && (await this.sitters.inOffice(space, startsAt, viewer.personId));
    return sits ? meeting : null;
  }

  /** Those of one assembly, the latest day first. */
  @Query(() => MeetingPageType, { name: 'meetings', nullable: true })
  @Access.public()
  async list(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('first', { type: () => PAGE_SIZE, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MeetingPageType | null> {
    const assembly = await this.meetings.find(kind, slug);
    if (!assembly) return null;
    const mayPrepare = this.rights.may(viewer, 'meetings.prepare', assembly.space);
    const sits =
      viewer !== null && !mayPrepare
        ? await this.sitters.inOffice(assembly.space, this.clock.now(), viewer.personId)
        : false;
    const drafts = { drafts: mayPrepare || sits };
    const asked = { first: Math.min(Math.max(first, 0), MOST), skip: Math.max(skip, 0), ...drafts };
    return { ...(await this.meetings.page(assembly, asked)), mayPrepare };
  }

  /** May the person who asks write its agenda and call it? */
  @ResolveField(() => Boolean)
  @Access.inherit()
  mayPrepare(@Parent() { space }: MeetingType, @AskingViewer() viewer: Viewer | null): boolean {
    return this.rights.may(viewer, 'meetings.prepare', space);
  }

  /** For everybody when the public may come, else for those who sit or prepare. */
  @ResolveField(() => String, { nullable: true })
  @Access.inherit()
  async onlineLink(
    @Parent() { id: meetingId, onlineLink, openToPublic, space }: MeetingType,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<string | null> {
    if (!onlineLink || openToPublic || this.rights.may(viewer, 'meetings.prepare', space)) return onlineLink;
    if (!viewer) return null;
    const { personId } = viewer;
    const sits = await this.source.manager.existsBy(MeetingSeatEntity, { meetingId, personId });
    return sits ? onlineLink : null;
  }
}
