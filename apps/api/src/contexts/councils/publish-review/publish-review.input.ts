import { Field, InputType, Int } from '@nestjs/graphql';

/** A review as it was read: figures, introduction, and the last version before it. */
@InputType()
export class PublishReviewInput {
  /** Its address. */
  @Field(() => String)
  body: string;

  @Field(() => Int)
  year: number;

  /** `seen` of the desk. */
  @Field(() => String)
  seen: string;

  @Field(() => Int)
  seenRevision: number;

  /** The last that was published; 0: none. */
  @Field(() => Int)
  seenVersion: number;

  /** Why there is another version; empty for the first. */
  @Field(() => String)
  correction: string;
}
