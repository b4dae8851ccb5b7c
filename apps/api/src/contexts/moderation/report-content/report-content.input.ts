import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class ReportContentInput {
  /** The kind of thing: `proposal`. */
  @Field(() => String)
  kind: string;

  @Field(() => ID)
  subjectId: string;

  /** One of the closed list. */
  @Field(() => String)
  reason: string;

  /** In one's own words. */
  @Field(() => String, { nullable: true })
  note?: string | null;

  /** Where to tell the outcome, for somebody without an account. Never needed. */
  @Field(() => String, { nullable: true })
  email?: string | null;
}
