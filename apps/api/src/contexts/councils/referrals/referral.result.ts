import type { ProblemCode } from '@parvis/contract';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** What was done; the list is read again. */
@ObjectType()
export class ReferralActed {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;
}

/** Where it stands says no; nothing was written. */
@ObjectType({ implements: () => [Problem] })
export class ReferralRefused extends Problem {
  declare code: ProblemCode;
}

export const ReferralActResult = createUnionType({
  name: 'ReferralActResult',
  types: () => [ReferralActed, ReferralRefused, InvalidInput] as const,
});

export type ReferralAnswer = ReferralActed | ReferralRefused | InvalidInput;

export const referralActed = ({ id, number }: { id: string; number: number }): ReferralActed =>
  Object.assign(new ReferralActed(), { id, number });

export const referralRefused = (code: ProblemCode): ReferralRefused =>
  Object.assign(new ReferralRefused(), { code });
