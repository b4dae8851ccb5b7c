import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** A code is on its way, to an address that may or may not be known: the answer is the same. */
@ObjectType()
export class SignInCodeSent {
  @Field(() => String)
  email: string;

  @Field(() => Date)
  expiresAt: Date;
}

/** Too many codes were asked for this address; nothing was sent. */
@ObjectType({ implements: () => [Problem] })
export class TooManyTries extends Problem {
  @Field(() => Date)
  retryAt: Date;
}

export const RequestSignInCodeResult = createUnionType({
  name: 'RequestSignInCodeResult',
  types: () => [SignInCodeSent, InvalidInput, TooManyTries] as const,
});
