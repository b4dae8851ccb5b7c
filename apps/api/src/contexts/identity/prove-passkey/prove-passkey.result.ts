import { createUnionType } from '@nestjs/graphql';
import { PasskeyRefused } from '../passkeys/passkey-problems.type';
import { SignedIn } from '../sign-in/sign-in.result';

export const ProvePasskeyResult = createUnionType({
  name: 'ProvePasskeyResult',
  types: () => [SignedIn, PasskeyRefused] as const,
});
