import { Field, InputType, Int } from '@nestjs/graphql';

/** What a body says before the figures of a year. */
@InputType()
export class IntroduceReviewInput {
  /** Its address. */
  @Field(() => String)
  body: string;

  @Field(() => Int)
  year: number;

  /** Markdown; empty: nothing. */
  @Field(() => String)
  introduction: string;

  /** Of the text that was read before. */
  @Field(() => Int)
  seenRevision: number;
}
