import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded, PasskeyAsked, PasskeyRefused } from '../passkeys/passkey-problems.type';
import { PasskeyType } from '../passkeys/passkey.type';

/** The passkey is there, and this session is a new one, opened with it. */
@ObjectType()
export class PasskeyAdded {
  @Field(() => PasskeyType)
  passkey: PasskeyType;
}

export const AskPasskeyResult = createUnionType({
  name: 'AskPasskeyResult',
  types: () => [PasskeyAsked, PasskeyRefused, FreshProofNeeded] as const,
});

export const AddPasskeyResult = createUnionType({
  name: 'AddPasskeyResult',
  types: () => [PasskeyAdded, PasskeyRefused, FreshProofNeeded, InvalidInput] as const,
});
