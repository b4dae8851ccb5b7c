import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AddAgendaItemInput, ChangeAgendaItemInput } from './set-agenda.input';
import { type SetAgendaAnswer, SetAgendaResult } from './set-agenda.result';
import { SetAgenda } from './set-agenda.service';

@Resolver()
export class SetAgendaResolver {
  constructor(private readonly verb: SetAgenda) {}

  @Mutation(() => SetAgendaResult)
  @Access.within('meetings.prepare')
  addAgendaItem(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AddAgendaItemInput }) input: AddAgendaItemInput,
  ): Promise<SetAgendaAnswer> {
    return this.verb.add(viewer, input);
  }

  @Mutation(() => SetAgendaResult)
  @Access.within('meetings.prepare')
  changeAgendaItem(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ChangeAgendaItemInput }) input: ChangeAgendaItemInput,
  ): Promise<SetAgendaAnswer> {
    return this.verb.change(viewer, input);
  }

  @Mutation(() => SetAgendaResult)
  @Access.within('meetings.prepare')
  dropAgendaItem(
    @AskingViewer() viewer: Viewer,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<SetAgendaAnswer> {
    return this.verb.drop(viewer, itemId);
  }

  /** All the points that are kept, as they shall follow each other. */
  @Mutation(() => SetAgendaResult)
  @Access.within('meetings.prepare')
  orderAgenda(
    @AskingViewer() viewer: Viewer,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('order', { type: () => [ID] }) order: string[],
  ): Promise<SetAgendaAnswer> {
    return this.verb.order(viewer, meetingId, order);
  }
}
