import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { TooManyTries } from '../limits/too-many-tries.type';
import { ViewerType } from '../viewer.type';

@ObjectType()
export class SignedIn {
  @Field(() => ViewerType)
  viewer: ViewerType;
}

/** Not the code that was sent; nobody came in. */
@ObjectType({ implements: () => [Problem] })
export class WrongCode extends Problem {
  @Field(() => Int)
  attemptsLeft: number;
}

/** No code of this browser is waiting for this address: too old, used, replaced, tried too often, or asked elsewhere. */
@ObjectType({ implements: () => [Problem] })
export class SignInCodeExpired extends Problem {}

/** One of the people of a shared mailbox, as she named herself. */
@ObjectType()
export class MailboxPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;
}

/** The code is right and several people use this mailbox: who is here? */
@ObjectType()
export class ChoosePerson {
  @AtMost(20)
  @Field(() => [MailboxPerson])
  people: MailboxPerson[];
}

/** The code is right and nobody is known at this address: under what name? */
@ObjectType({ implements: () => [Problem] })
export class NameNeeded extends Problem {}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () =>
    [SignedIn, WrongCode, SignInCodeExpired, ChoosePerson, NameNeeded, InvalidInput, TooManyTries] as const,
});

export const signInCodeExpired = (): SignInCodeExpired =>
  Object.assign(new SignInCodeExpired(), { code: 'sign_in_code_expired' });

export const wrongCode = (attemptsLeft: number): WrongCode =>
  Object.assign(new WrongCode(), { code: 'wrong_code', attemptsLeft });

export const nameNeeded = (): NameNeeded => Object.assign(new NameNeeded(), { code: 'name_needed' });

export const choosePerson = (people: readonly MailboxPerson[]): ChoosePerson =>
  Object.assign(new ChoosePerson(), {
    people: people.map(({ id, displayName }) => ({ id, displayName })),
  });
