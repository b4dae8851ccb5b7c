import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class FollowUpInput {
  @Field(() => String)
  decision: string;

  @Field(() => String)
  task: string;

  /** A service or an office: everybody reads it. */
  @Field(() => String)
  owner: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  dueOn: string;
}

@InputType()
export class AddFollowUpInput extends FollowUpInput {
  /** The meeting that decided. */
  @Field(() => ID)
  meetingId: string;

  @Field(() => ID, { nullable: true })
  itemId?: string | null;
}

@InputType()
export class ChangeFollowUpInput extends FollowUpInput {
  @Field(() => ID)
  followUpId: string;
}

@InputType()
export class EndFollowUpInput {
  @Field(() => ID)
  followUpId: string;

  /** Done, or dropped. */
  @Field(() => Boolean)
  done: boolean;

  /** What came of it; asked of what is dropped. */
  @Field(() => String, { defaultValue: '' })
  outcome: string;
}
