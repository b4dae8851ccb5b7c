import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MeetingBeforeType } from '../see-before/meeting-before.type';
import { MoveSeriesInput, RepeatMeetingInput } from './plan-series.input';
import { MOST_IN_SERIES, type SeriesAnswer, SeriesMeetingType, SeriesResult } from './plan-series.result';
import { PlanSeries } from './plan-series.service';

@Resolver(() => MeetingBeforeType)
export class PlanSeriesResolver {
  constructor(private readonly verb: PlanSeries) {}

  @Mutation(() => SeriesResult)
  @Access.within('meetings.prepare')
  repeatMeeting(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => RepeatMeetingInput }) input: RepeatMeetingInput,
  ): Promise<SeriesAnswer> {
    return this.verb.repeat(viewer, input);
  }

  @Mutation(() => SeriesResult)
  @Access.within('meetings.prepare')
  moveSeries(
    @AskingViewer() viewer: Viewer,
    @Args('input', { type: () => MoveSeriesInput }) input: MoveSeriesInput,
  ): Promise<SeriesAnswer> {
    return this.verb.move(viewer, input);
  }

  /** The whole series by day, this meeting included; empty for one that stands alone, and for who does not prepare it. */
  @ResolveField(() => [SeriesMeetingType])
  @AtMost(MOST_IN_SERIES)
  @Access.inherit()
  series(@Parent() { meetingId, mayPrepare }: MeetingBeforeType): Promise<SeriesMeetingType[]> {
    return mayPrepare ? this.verb.of(meetingId) : Promise.resolve([]);
  }
}
