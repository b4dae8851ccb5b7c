import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import type { BallotRefusal } from '@parvis/ballot';
import { Problem } from '../../../platform/graphql/problem.type';
import { VoteClosed, VoteNotOpen } from '../vote-problems/vote-problems.type';

/** The ballot is in the urn. */
@ObjectType()
export class BallotRecorded {
  /** An earlier ballot of the same code was replaced. */
  @Field(() => Boolean)
  changed: boolean;

  /** Until then the code can change it. */
  @Field(() => Date, { nullable: true })
  closesAt: Date | null;

  @AtMost(100)
  @Field(() => [String])
  choices: string[];
}

@ObjectType({ implements: () => [Problem] })
export class NotOnRoll extends Problem {}

/** She has signed the roll, and no ballot in the urn has this code. Nobody can find hers without it. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyVoted extends Problem {}

/** The ballot breaks a rule; nothing was recorded. */
@ObjectType({ implements: () => [Problem] })
export class InvalidBallot extends Problem {
  /** `empty`, `repeated`, `unknown_project`, `too_many`, `over_envelope`, `bad_code` or `code_taken`. */
  @Field(() => String)
  reason: string;

  /** Choices for `too_many`, cents for `over_envelope`. */
  @Field(() => Number, { nullable: true })
  limit: number | null;
}

export const notOnRoll = (): NotOnRoll => Object.assign(new NotOnRoll(), { code: 'not_on_roll' });
export const alreadyVoted = (): AlreadyVoted => Object.assign(new AlreadyVoted(), { code: 'already_voted' });
export const invalidBallot = (
  reason: BallotRefusal['reason'] | 'bad_code' | 'code_taken',
  limit: number | null = null,
): InvalidBallot => Object.assign(new InvalidBallot(), { code: 'invalid_ballot', reason, limit });

export const CastBallotResult = createUnionType({
  name: 'CastBallotResult',
  types: () => [BallotRecorded, VoteNotOpen, VoteClosed, NotOnRoll, AlreadyVoted, InvalidBallot] as const,
});
export type CastBallotAnswer =
  BallotRecorded | VoteNotOpen | VoteClosed | NotOnRoll | AlreadyVoted | InvalidBallot;
