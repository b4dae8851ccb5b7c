import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A college, new or changed. */
@InputType()
export class SaveCollegeInput {
  /** Address of its body. */
  @Field(() => String)
  body: string;

  /** Null: a new one. */
  @Field(() => ID, { nullable: true })
  collegeId?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  seats: number;

  @Field(() => Int, { nullable: true })
  leastShare?: number | null;

  @Field(() => Int, { nullable: true })
  parityGap?: number | null;
}
