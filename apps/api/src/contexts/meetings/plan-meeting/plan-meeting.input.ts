import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Where and when, as the facilitator types it. */
@InputType()
export class MeetingInput {
  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => String)
  place: string;

  @Field(() => String, { nullable: true })
  room?: string | null;

  @Field(() => String, { nullable: true })
  onlineLink?: string | null;

  @Field(() => String, { nullable: true })
  accessibility?: string | null;

  @Field(() => String, { nullable: true })
  childcare?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  openToPublic: boolean;

  /** Places for the public; null: as many as come. */
  @Field(() => Int, { nullable: true })
  capacity?: number | null;

  /** Until how many hours before it residents may ask questions; null: none are gathered. */
  @Field(() => Int, { nullable: true, defaultValue: 24 })
  questionsHours?: number | null;
}

@InputType()
export class PlanMeetingInput extends MeetingInput {
  /** What kind of assembly meets (`body`), and its slug. */
  @Field(() => String)
  assembly: string;

  @Field(() => String)
  slug: string;
}

@InputType()
export class ChangeMeetingInput extends MeetingInput {
  @Field(() => ID)
  meetingId: string;
}
