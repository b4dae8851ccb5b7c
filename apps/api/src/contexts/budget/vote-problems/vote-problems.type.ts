import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** The vote has not been opened yet. */
@ObjectType({ implements: () => [Problem] })
export class VoteNotOpen extends Problem {
  /** Announced day of the opening, where the calendar has one. */
  @Field(() => Date, { nullable: true })
  opensAt: Date | null;
}

/** The vote is over: its planned end has passed, or it was closed. */
@ObjectType({ implements: () => [Problem] })
export class VoteClosed extends Problem {
  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}

export const voteNotOpen = (opensAt: Date | null): VoteNotOpen =>
  Object.assign(new VoteNotOpen(), { code: 'vote_not_open', opensAt });

export const voteClosed = (closedAt: Date | null): VoteClosed =>
  Object.assign(new VoteClosed(), { code: 'vote_closed', closedAt });
