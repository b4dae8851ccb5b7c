import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { Sitters } from '../assemblies/sitters.service';
import { CarryItems } from '../carry-items/carry-items.service';
import { UnfinishedItemType } from '../carry-items/unfinished-item.type';
import { questionsOpen, questionsUntil } from '../ask-question/questions-until';
import { placesOpen } from '../keep-places/places-open';
import { Meetings } from '../see-meeting/meetings.store';
import { BeforeLists } from './before-lists.store';
import { EntrySeatType, MeetingBeforeType, ProposedItemType } from './meeting-before.type';
import { MeetingPlacesType } from './places.type';
import { PublicQuestionType } from './public-question.type';

/** A constant number of statements for each list, whatever it holds. */
@Resolver(() => MeetingBeforeType)
export class SeeBeforeResolver {
  constructor(
    private readonly meetings: Meetings,
    private readonly rights: MeetingRights,
    private readonly sitters: Sitters,
    private readonly carrying: CarryItems,
    private readonly lists: BeforeLists,
    private readonly clock: Clock,
  ) {}

  /** Of a meeting that is called; one that is not yet, for those who prepare it or will sit in it. */
  @Query(() => MeetingBeforeType, { nullable: true })
  @Access.public()
  async meetingBefore(
    @Args('assembly', { type: () => String }) kind: string,
    @Args('slug', { type: () => String }) slug: string,
    @Args('number', { type: () => Int }) number: number,
    @AskingViewer() viewer: Viewer | null,
  ): Promise<MeetingBeforeType | null> {
    const assembly = await this.meetings.find(kind, slug);
    const meeting = assembly && (await this.meetings.row(assembly, number));
    if (!meeting) return null;
    const { id: meetingId, space, startsAt, state } = meeting;
    const mayPrepare = this.rights.may(viewer, 'meetings.prepare', space);
    const sits = viewer !== null && (await this.sitters.sits(meeting, viewer.personId));
    if (state === 'draft' && !mayPrepare && !sits) return null;
    const { capacity, openToPublic } = meeting;
    const now = this.clock.now();
    return {
      ...{ meetingId, space, startsAt, state, sits, mayPrepare, personId: viewer?.personId ?? null },
      ...{ questionsUntil: questionsUntil(meeting), questionsOpen: questionsOpen(meeting, now) },
      ...{ capacity: openToPublic ? capacity : null, placesOpen: placesOpen(meeting, now) },
    };
  }

  /** Her own for a member, all for those who prepare it. */
  @ResolveField(() => [ProposedItemType])
  @AtMost(60)
  @Access.inherit()
  proposedItems(@Parent() meeting: MeetingBeforeType): Promise<ProposedItemType[]> {
    return this.lists.proposed(meeting);
  }

  /** In the order in which they were asked. */
  @ResolveField(() => [PublicQuestionType])
  @AtMost(100)
  @Access.inherit()
  publicQuestions(@Parent() meeting: MeetingBeforeType): Promise<PublicQuestionType[]> {
    return this.lists.questions(meeting);
  }

  /** Null: as many as come. */
  @ResolveField(() => MeetingPlacesType, { nullable: true })
  @Access.inherit()
  async places(@Parent() meeting: MeetingBeforeType): Promise<MeetingPlacesType | null> {
    const { capacity, placesOpen: open } = meeting;
    return capacity === null ? null : { capacity, open, ...(await this.lists.places(meeting)) };
  }

  /** By college and name; until it is held, and for those alone who run it. */
  @ResolveField(() => [EntrySeatType])
  @AtMost(500)
  @Access.inherit()
  async seats(
    @Parent() { meetingId: id, space, startsAt, state, mayPrepare }: MeetingBeforeType,
  ): Promise<EntrySeatType[]> {
    return mayPrepare ? this.sitters.all({ id, space, startsAt, state }) : [];
  }

  /** Left by earlier meetings, for those who prepare this one. */
  @ResolveField(() => [UnfinishedItemType])
  @AtMost(60)
  @Access.inherit()
  async unfinished(
    @Parent() { meetingId: id, space, startsAt, mayPrepare }: MeetingBeforeType,
  ): Promise<UnfinishedItemType[]> {
    return mayPrepare ? this.carrying.unfinished({ id, space, startsAt }) : [];
  }
}
