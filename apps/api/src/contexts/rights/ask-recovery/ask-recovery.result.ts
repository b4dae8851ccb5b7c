import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded } from '../../identity';

/** Asked: another person must confirm before anything changes. */
@ObjectType()
export class RecoveryAsked {
  @Field(() => ID)
  actId: string;

  @Field(() => Date)
  expiresAt: Date;
}

/** Refused; `code` says why: nobody gives her own access back. */
@ObjectType({ implements: () => [Problem] })
export class RecoveryRefused extends Problem {}

export const AskRecoveryResult = createUnionType({
  name: 'AskRecoveryResult',
  types: () => [RecoveryAsked, RecoveryRefused, InvalidInput, FreshProofNeeded] as const,
});
export type AskRecoveryAnswer = RecoveryAsked | RecoveryRefused | InvalidInput | FreshProofNeeded;
