import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class ComeToMeetingInput {
  @Field(() => ID)
  meetingId: string;

  /** Accessibility, childcare: read by those who prepare the meeting alone, erased a week after it. */
  @Field(() => String, { defaultValue: '' })
  needs: string;
}

/** For somebody without an account, by those who prepare the meeting. */
@InputType()
export class NotePlaceInput extends ComeToMeetingInput {
  @Field(() => String)
  name: string;
}
