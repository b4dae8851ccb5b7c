import { createUnionType } from '@nestjs/graphql';
import { TooManyTries } from '../limits/too-many-tries.type';
import { PasskeyAsked, PasskeyRefused } from '../passkeys/passkey-problems.type';
import { SignedIn } from '../sign-in/sign-in.result';

export const AskPasskeySignInResult = createUnionType({
  name: 'AskPasskeySignInResult',
  types: () => [PasskeyAsked, PasskeyRefused, TooManyTries] as const,
});

export const SignInWithPasskeyResult = createUnionType({
  name: 'SignInWithPasskeyResult',
  types: () => [SignedIn, PasskeyRefused, TooManyTries] as const,
});
