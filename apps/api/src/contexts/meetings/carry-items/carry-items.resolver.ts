import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type SetAgendaAnswer, SetAgendaResult } from '../set-agenda/set-agenda.result';
import { CarryItems } from './carry-items.service';

@Resolver()
export class CarryItemsResolver {
  constructor(private readonly verb: CarryItems) {}

  /** Points of earlier meetings; those that somebody took over meanwhile are left where they are. */
  @Mutation(() => SetAgendaResult)
  @Access.within('meetings.prepare')
  carryItems(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('itemIds', { type: () => [ID] }) itemIds: string[],
  ): Promise<SetAgendaAnswer> {
    return this.verb.carry(viewer, meetingId, itemIds);
  }
}
