import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AnswerItem } from './answer-item.service';
import { AnswerProposedItemInput, ProposeAgendaItemInput } from './propose-item.input';
import { type ProposeItemAnswer, ProposeItemResult } from './propose-item.result';
import { ProposeItem } from './propose-item.service';

@Resolver()
export class ProposeItemResolver {
  constructor(
    private readonly verb: ProposeItem,
    private readonly answering: AnswerItem,
  ) {}

  /** By somebody who sits in the meeting, until it begins. */
  @Mutation(() => ProposeItemResult)
  @Access.member()
  proposeAgendaItem(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ProposeAgendaItemInput }) input: ProposeAgendaItemInput,
  ): Promise<ProposeItemAnswer> {
    return this.verb.propose(viewer, input);
  }

  /** Her own, until it is answered. */
  @Mutation(() => ProposeItemResult)
  @Access.member()
  withdrawProposedItem(
    @AskingViewer() viewer: Viewer,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<ProposeItemAnswer> {
    return this.verb.withdraw(viewer, itemId);
  }

  @Mutation(() => ProposeItemResult)
  @Access.within('meetings.prepare')
  answerProposedItem(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AnswerProposedItemInput }) input: AnswerProposedItemInput,
  ): Promise<ProposeItemAnswer> {
    return this.answering.answer(viewer, input);
  }
}
