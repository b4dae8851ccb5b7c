import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class ReplaceMemberInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  /** Whoever left. */
  @Field(() => ID)
  membershipId: string;
}
