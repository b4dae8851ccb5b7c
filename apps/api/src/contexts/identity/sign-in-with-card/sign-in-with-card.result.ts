import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { TooManyTries } from '../limits/too-many-tries.type';
import { SignedIn } from '../sign-in/sign-in.result';

/**
 * Nobody came in. The same answer for a card that does not exist, was replaced, was tried too often, or whose month of
 * birth is another: who found a card learns nothing from it.
 */
@ObjectType({ implements: () => [Problem] })
export class CardRefused extends Problem {}

export const cardRefused = (): CardRefused => Object.assign(new CardRefused(), { code: 'card_refused' });

export const SignInWithCardResult = createUnionType({
  name: 'SignInWithCardResult',
  types: () => [SignedIn, CardRefused, InvalidInput, TooManyTries] as const,
});
