import { Field, ID, InputType } from '@nestjs/graphql';

/** A proxy signed on paper. */
@InputType()
export class EnterProxyInput {
  @Field(() => ID)
  meetingId: string;

  /** Seats of the meeting. */
  @Field(() => ID)
  giverId: string;

  @Field(() => ID)
  holderId: string;

  /** For what is typed afterwards; now when nothing is said. */
  @Field(() => Date, { nullable: true })
  at?: Date | null;
}
