import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** Too many tries from this place, or for this account; nothing was done. The sentence says when to come back. */
@ObjectType({ implements: () => [Problem] })
export class TooManyTries extends Problem {
  @Field(() => Date)
  retryAt: Date;
}

export const tooManyTries = (retryAt: Date): TooManyTries =>
  Object.assign(new TooManyTries(), { code: 'too_many_tries', retryAt });
