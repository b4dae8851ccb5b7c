import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ProposeBlockInput {
  /** The author of the thing of this case. */
  @Field(() => ID)
  caseId: string;

  @Field(() => String)
  reason: string;

  /** What was found; the person reads it. */
  @Field(() => String)
  facts: string;

  /** 1 to 180. */
  @Field(() => Int)
  days: number;
}
