import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class NewDayInput {
  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

@InputType()
export class CallOffMeetingInput {
  @Field(() => ID)
  meetingId: string;

  /** Told to everybody who was called, and shown on its page. */
  @Field(() => String)
  reason: string;

  /** Another day: a new meeting is prepared for it, with the same agenda. Null: it is cancelled. */
  @Field(() => NewDayInput, { nullable: true })
  again?: NewDayInput | null;
}
