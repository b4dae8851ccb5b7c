import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AppealDecisionInput {
  @Field(() => ID)
  decisionId: string;

  /** Why it is contested. */
  @Field(() => String)
  text: string;
}
