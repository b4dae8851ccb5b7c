import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { MyVoteType } from '../see-my-vote/my-vote.type';
import { VoteClosed } from '../vote-problems/vote-problems.type';

/** By what she declares, this person may not vote in this edition. */
@ObjectType({ implements: () => [Problem] })
export class NotEligible extends Problem {
  /** `too_young`, `not_resident`, `not_verified` or `age_unknown`. */
  @Field(() => String)
  reason: string;

  @Field(() => Int)
  minimumAge: number;
}

/** Somebody with this name and birth date is on the roll already, through another mailbox or at the town hall. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyOnRoll extends Problem {}

export const notEligible = (reason: string, minimumAge: number): NotEligible =>
  Object.assign(new NotEligible(), { code: 'not_eligible', reason, minimumAge });

export const alreadyOnRoll = (): AlreadyOnRoll =>
  Object.assign(new AlreadyOnRoll(), { code: 'already_on_roll' });

export const JoinRollResult = createUnionType({
  name: 'JoinRollResult',
  types: () => [MyVoteType, NotEligible, AlreadyOnRoll, InvalidInput, VoteClosed] as const,
});
export type JoinRollAnswer = MyVoteType | NotEligible | AlreadyOnRoll | InvalidInput | VoteClosed;
