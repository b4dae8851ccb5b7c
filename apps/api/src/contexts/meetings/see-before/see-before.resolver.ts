import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Assemblies } from '../assemblies/assemblies.service';
import { MeetingRights } from '../assemblies/meeting-rights.service';
import { Sitters } from '../assemblies/sitters.service';
import { CarryItems } from '../carry-items/carry-items.service';
import { UnfinishedItemType } from '../carry-items/unfinished-item.type';
import { MeetingEntity } from '../tables/meeting.entity';
import { MeetingBeforeType, ProposedItemType } from './meeting-before.type';

const PROPOSED = `
  SELECT item.id, item.title, item.kind, item.minutes, item.note, item.state, item.reason,
         coalesce(seat.label, person.display_name) AS label, item.proposed_by = $2 AS mine
    FROM agenda_item item JOIN person ON person.id = item.proposed_by
    LEFT JOIN meeting_seat seat ON seat.meeting_id = item.meeting_id AND seat.person_id = item.proposed_by
   WHERE item.meeting_id = $1 AND item.carried_from IS NULL AND ($3 OR item.proposed_by = $2)
   ORDER BY item.state <> 'proposed', item.position, item.id LIMIT 60`;

/** A constant number of statements for each list, whatever it holds. */
@Resolver(() => MeetingBeforeType)
export class SeeBeforeResolver {
  constructor(
    private readonly source: DataSource,
    private readonly assemblies: Assemblies,
    private readonly rights: MeetingRights,
    private readonly sitters: Sitters,
    private readonly carrying: CarryItems,
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
    const assembly = await this.assemblies.find(kind, slug);
    const { manager } = this.source;
    const meeting = assembly && (await manager.findOneBy(MeetingEntity, { space: assembly.space, number }));
    if (!meeting) return null;
    const { id: meetingId, space, startsAt, state } = meeting;
    const mayPrepare = this.rights.may(viewer, 'meetings.prepare', space);
    const sits = viewer !== null && (await this.sitters.sits(manager, meeting, viewer.personId));
    if (state === 'draft' && !mayPrepare && !sits) return null;
    return { meetingId, space, startsAt, sits, mayPrepare, personId: viewer?.personId ?? null };
  }

  /** Her own for a member, all for those who prepare it. */
  @ResolveField(() => [ProposedItemType])
  @AtMost(60)
  @Access.inherit()
  async proposedItems(
    @Parent() { meetingId, personId, mayPrepare }: MeetingBeforeType,
  ): Promise<ProposedItemType[]> {
    if (personId === null) return [];
    return this.source.manager.query<ProposedItemType[]>(PROPOSED, [meetingId, personId, mayPrepare]);
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
