import { Field, ID, InputType } from '@nestjs/graphql';
import { ChoiceName } from '../votes/choice-name';

@InputType()
export class CastVoteInput {
  @Field(() => ID)
  questionId: string;

  /** Her own seat, or one whose proxy she holds. */
  @Field(() => ID)
  seatId: string;

  @Field(() => ChoiceName)
  choice: ChoiceName;
}
