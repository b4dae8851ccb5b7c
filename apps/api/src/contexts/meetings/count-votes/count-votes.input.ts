import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** Raised hands, counted by hand. */
@InputType()
export class CountHandsInput {
  @Field(() => ID)
  questionId: string;

  @Field(() => Int)
  for: number;

  @Field(() => Int)
  against: number;

  @Field(() => Int)
  abstain: number;
}

/** Slips of a secret vote, as one of two people has counted them. */
@InputType()
export class CountSlipsInput extends CountHandsInput {
  @Field(() => Int)
  spoiled: number;

  /** Seats that voted on these slips. */
  @AtMost(500)
  @Field(() => [ID])
  seatIds: string[];
}
