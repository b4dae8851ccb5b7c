import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import type { DoubleVerdict } from '../find-doubles/double-answer.entity';

export const DoubleVerdictName = { DIFFERENT: 'different', ASK: 'ask' } as const satisfies Record<
  string,
  DoubleVerdict
>;
registerEnumType(DoubleVerdictName, { name: 'DoubleVerdict' });

@ArgsType()
export class AnswerDoubleInput {
  @Field(() => ID)
  oneId: string;

  @Field(() => ID)
  otherId: string;

  @Field(() => DoubleVerdictName)
  verdict: DoubleVerdict;

  /** Needed to ask: who asks whom, how. */
  @Field(() => String, { nullable: true })
  note?: string | null;
}
