import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ChangeMeetingInput, PlanMeetingInput } from './plan-meeting.input';
import { type PlanMeetingAnswer, PlanMeetingResult } from './plan-meeting.result';
import { PlanMeeting } from './plan-meeting.service';

@Resolver()
export class PlanMeetingResolver {
  constructor(private readonly verb: PlanMeeting) {}

  @Mutation(() => PlanMeetingResult)
  @Access.within('meetings.prepare')
  planMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => PlanMeetingInput }) input: PlanMeetingInput,
  ): Promise<PlanMeetingAnswer> {
    return this.verb.plan(viewer, input);
  }

  @Mutation(() => PlanMeetingResult)
  @Access.within('meetings.prepare')
  changeMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => ChangeMeetingInput }) input: ChangeMeetingInput,
  ): Promise<PlanMeetingAnswer> {
    return this.verb.change(viewer, input);
  }
}
