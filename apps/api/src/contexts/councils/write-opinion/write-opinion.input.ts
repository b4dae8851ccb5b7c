import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class StartOpinionInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => String)
  title: string;

  /** Markdown. */
  @Field(() => String)
  text: string;

  /** What it answers, when it was asked for. */
  @Field(() => ID, { nullable: true })
  referralId?: string | null;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}

@InputType()
export class SaveOpinionInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  opinionId: string;

  @Field(() => String)
  title: string;

  /** Markdown. */
  @Field(() => String)
  text: string;

  /** Of the text that this one began from. */
  @Field(() => Int)
  fromVersion: number;
}
