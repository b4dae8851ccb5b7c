import { Field, ID, InputType } from '@nestjs/graphql';

/** An opinion is asked of a body. */
@InputType()
export class ReferSubjectInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  /** Who asks: « Ville de Cahors, urbanisme ». */
  @Field(() => String)
  office: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  /** By when, `yyyy-mm-dd`. */
  @Field(() => String)
  dueOn: string;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}

@InputType()
export class DeclineReferralInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  referralId: string;

  @Field(() => String)
  reason: string;
}
