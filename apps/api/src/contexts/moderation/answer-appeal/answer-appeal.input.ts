import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ModerationGround } from '../decide-case/decide-case.input';

@InputType()
export class AnswerAppealInput {
  @Field(() => ID)
  caseId: string;

  /** Whether who contested is right. */
  @Field(() => Boolean)
  overturned: boolean;

  /** The three next are needed to hide what had been kept. */
  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => ModerationGround, { nullable: true })
  ground?: ModerationGround | null;

  @Field(() => String, { nullable: true })
  groundText?: string | null;

  @Field(() => String)
  facts: string;

  /** `version` of the case as it was shown to who answers. */
  @Field(() => Int)
  seenVersion: number;
}
