import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { TooManyTries } from '../limits/too-many-tries.type';

/** A code is on its way, to an address that may or may not be known: the answer is the same. */
@ObjectType()
export class SignInCodeSent {
  @Field(() => String)
  email: string;

  @Field(() => Date)
  expiresAt: Date;
}

export const RequestSignInCodeResult = createUnionType({
  name: 'RequestSignInCodeResult',
  types: () => [SignInCodeSent, InvalidInput, TooManyTries] as const,
});
