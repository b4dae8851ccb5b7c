import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AskPublicQuestionInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => String)
  text: string;

  /** Chosen by the page: sent twice, it is asked once. */
  @Field(() => ID)
  submissionKey: string;
}
