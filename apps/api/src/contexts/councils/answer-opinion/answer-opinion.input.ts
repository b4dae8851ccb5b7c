import { Field, InputType } from '@nestjs/graphql';
import { StanceName } from '../opinions/opinion-words';
import type { Stance } from '../opinions/tables/opinion-answer.entity';

/** What an office answers. */
@InputType()
export class AnswerOpinionInput {
  /** What its link holds. */
  @Field(() => String)
  link: string;

  /** Sent to its official address. */
  @Field(() => String)
  code: string;

  @Field(() => StanceName, { nullable: true })
  stance?: Stance | null;

  /** Always: a sentence at least. */
  @Field(() => String)
  reason: string;

  /** What is foreseen; may be empty. */
  @Field(() => String)
  effect: string;

  /** By when, `yyyy-mm-dd`; or empty. */
  @Field(() => String)
  effectOn: string;

  /** Address of a document, `https` only; or empty. */
  @Field(() => String)
  documentLink: string;
}
