import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded, PasskeyRefused } from '../passkeys/passkey-problems.type';
import { PasskeyType } from '../passkeys/passkey.type';

/** It opens nothing from here on. */
@ObjectType()
export class PasskeyRevoked {
  @Field(() => ID)
  id: string;
}

export const RenamePasskeyResult = createUnionType({
  name: 'RenamePasskeyResult',
  types: () => [PasskeyType, InvalidInput] as const,
});

export const RevokePasskeyResult = createUnionType({
  name: 'RevokePasskeyResult',
  types: () => [PasskeyRevoked, PasskeyRefused, FreshProofNeeded] as const,
});
