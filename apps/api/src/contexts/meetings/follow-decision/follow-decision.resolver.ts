import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AddFollowUpInput, ChangeFollowUpInput, EndFollowUpInput } from './follow-decision.input';
import { type FollowDecisionAnswer, FollowDecisionResult } from './follow-decision.result';
import { FollowDecision } from './follow-decision.service';

@Resolver()
export class FollowDecisionResolver {
  constructor(private readonly verb: FollowDecision) {}

  @Mutation(() => FollowDecisionResult)
  @Access.within('meetings.minutes')
  addFollowUp(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => AddFollowUpInput }) input: AddFollowUpInput,
  ): Promise<FollowDecisionAnswer> {
    return this.verb.add(viewer, input);
  }

  @Mutation(() => FollowDecisionResult)
  @Access.within('meetings.minutes')
  changeFollowUp(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ChangeFollowUpInput }) input: ChangeFollowUpInput,
  ): Promise<FollowDecisionAnswer> {
    return this.verb.change(viewer, input);
  }

  @Mutation(() => FollowDecisionResult)
  @Access.within('meetings.minutes')
  endFollowUp(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => EndFollowUpInput }) input: EndFollowUpInput,
  ): Promise<FollowDecisionAnswer> {
    return this.verb.end(viewer, input);
  }
}
