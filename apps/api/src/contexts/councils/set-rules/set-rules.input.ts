import { Field, InputType, Int } from '@nestjs/graphql';

@InputType()
export class SetBodyRulesInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  /** The version that was read. */
  @Field(() => Int)
  seenVersion: number;

  /** All the rules, as JSON; 20 000 signs at most. */
  @Field(() => String)
  rules: string;

  /** Of the meeting of this body that decided; null: `decision` says what did. */
  @Field(() => Int, { nullable: true })
  meetingNumber?: number | null;

  @Field(() => String)
  decision: string;
}
