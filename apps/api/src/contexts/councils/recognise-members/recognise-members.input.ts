import { Field, InputType } from '@nestjs/graphql';

/** The order that recognises everybody who accepted; for a body that nobody recognises, the day on which mandates begin. */
@InputType()
export class RecogniseMembersInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  /** First day of the mandates, `yyyy-mm-dd`. */
  @Field(() => String)
  start: string;

  /** Last day, `yyyy-mm-dd`. */
  @Field(() => String)
  end: string;
}
