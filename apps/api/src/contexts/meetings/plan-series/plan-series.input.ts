import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class MeetingTimesInput {
  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

/** Drafts like this meeting, at these times. */
@InputType()
export class RepeatMeetingInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => [MeetingTimesInput])
  times: MeetingTimesInput[];
}

@InputType()
export class MovedMeetingInput extends MeetingTimesInput {
  @Field(() => ID)
  meetingId: string;
}

/** Those of a series that are still in preparation, each to its new time. */
@InputType()
export class MoveSeriesInput {
  @Field(() => [MovedMeetingInput])
  moves: MovedMeetingInput[];
}
