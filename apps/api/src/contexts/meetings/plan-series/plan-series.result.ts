import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MeetingFixed } from '../plan-meeting/plan-meeting.result';
import { MeetingStateName } from '../see-meeting/meeting.type';

/** How many meetings one series has, itself included: two years of monthly ones. */
export const MOST_IN_SERIES = 25;

/** A meeting of a series, as the facilitator sees it beside the others. */
@ObjectType('SeriesMeeting')
export class SeriesMeetingType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => MeetingStateName)
  state: MeetingStateName;
}

/** The series is as it was asked. */
@ObjectType()
export class SeriesSet {
  /** Those that were made or moved; fewer than asked when somebody made some of them already. */
  @AtMost(MOST_IN_SERIES)
  @Field(() => [ID])
  meetingIds: string[];
}

export const seriesSet = (meetingIds: string[]): SeriesSet => Object.assign(new SeriesSet(), { meetingIds });

export const SeriesResult = createUnionType({
  name: 'SeriesResult',
  types: () => [SeriesSet, InvalidInput, MeetingFixed] as const,
});

export type SeriesAnswer = SeriesSet | InvalidInput | MeetingFixed;
