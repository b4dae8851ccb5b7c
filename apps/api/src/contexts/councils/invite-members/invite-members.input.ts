import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class InviteMembersInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  /** One proposal, whose link is made anew; null: all that can be written to and were not yet. */
  @Field(() => ID, { nullable: true })
  membershipId?: string | null;
}
