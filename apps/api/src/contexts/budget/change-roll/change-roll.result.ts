import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded } from '../../identity';

/** Asked: another person must confirm before the roll changes. */
@ObjectType()
export class RollChangeAsked {
  @Field(() => ID)
  actId: string;

  @Field(() => Date)
  expiresAt: Date;
}

/** Refused; `code` says why: one's own row, a row that has changed meanwhile, a vote that is over. */
@ObjectType({ implements: () => [Problem] })
export class RollChangeRefused extends Problem {}

/** Why a roll does not change. */
export type RollRefusal = 'own_roll_entry' | 'roll_entry_moved_on' | 'voter_signed' | 'roll_closed';

export const rollRefused = (code: RollRefusal): RollChangeRefused =>
  Object.assign(new RollChangeRefused(), { code });

export const ChangeRollResult = createUnionType({
  name: 'ChangeRollResult',
  types: () => [RollChangeAsked, RollChangeRefused, InvalidInput, FreshProofNeeded] as const,
});
export type ChangeRollAnswer = RollChangeAsked | RollChangeRefused | InvalidInput | FreshProofNeeded;
