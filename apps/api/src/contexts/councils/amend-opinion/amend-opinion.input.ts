import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Other words for a passage, or words to add at the end. */
@InputType()
export class ProposeAmendmentInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  opinionId: string;

  /** The words to replace, as they stand; empty: to add at the end. */
  @Field(() => String)
  passage: string;

  /** The words instead; empty: they go. */
  @Field(() => String)
  wording: string;

  @Field(() => String)
  reason: string;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}

@InputType()
export class DecideAmendmentInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  opinionId: string;

  @Field(() => ID)
  amendmentId: string;

  @Field(() => Boolean)
  accept: boolean;

  @Field(() => String)
  reason: string;

  /** Of the text that was read. */
  @Field(() => Int)
  seenVersion: number;
}
