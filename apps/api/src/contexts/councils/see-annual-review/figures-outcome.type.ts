import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReviewedAnswer, ReviewedDecisionState, VoteLine } from '@parvis/annual-review';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { named } from '../bodies/body-words';

/** Questions, follow-ups and answers of a year that are shown one by one. */
export const MOST_LINES = 500;

export const ReviewedOutcomeName = named(['adopted', 'rejected', 'tie', 'void']);
registerEnumType(ReviewedOutcomeName, { name: 'ReviewedOutcome' });
export const ReviewedDecisionName = named(['done', 'open', 'late', 'dropped']);
registerEnumType(ReviewedDecisionName, { name: 'ReviewedDecision' });
export const ReviewedAnswerName = named(['followed', 'partly', 'not_followed', 'waiting', 'late']);
registerEnumType(ReviewedAnswerName, { name: 'ReviewedAnswer' });

@ObjectType('ReviewVote')
export class ReviewVoteType {
  /** Number of the meeting. */
  @Field(() => Int)
  meeting: number;

  @Field(() => Int)
  number: number;

  /** Null: the meeting was not open to the public. */
  @Field(() => String, { nullable: true })
  wording: string | null;

  @Field(() => ReviewedOutcomeName)
  result: VoteLine['result'];

  @Field(() => Int, { nullable: true })
  for: number | null;

  @Field(() => Int, { nullable: true })
  against: number | null;

  @Field(() => Int, { nullable: true })
  abstain: number | null;
}

@ObjectType('ReviewVotes')
export class ReviewVotesType {
  @Field(() => Int)
  adopted: number;

  @Field(() => Int)
  rejected: number;

  /** Equal voices, not decided. */
  @Field(() => Int)
  tie: number;

  @Field(() => Int)
  void: number;

  @AtMost(MOST_LINES)
  @Field(() => [ReviewVoteType])
  lines: ReviewVoteType[];
}

@ObjectType('ReviewDecision')
export class ReviewDecisionType {
  @Field(() => Int)
  meeting: number;

  @Field(() => String)
  decision: string;

  @Field(() => String)
  task: string;

  @Field(() => String)
  owner: string;

  @Field(() => String)
  dueOn: string;

  @Field(() => ReviewedDecisionName)
  state: ReviewedDecisionState;
}

/** What was to be done after the decisions of the year. */
@ObjectType('ReviewDecisions')
export class ReviewDecisionsType {
  @Field(() => Int)
  done: number;

  @Field(() => Int)
  open: number;

  /** Open after its day. */
  @Field(() => Int)
  late: number;

  @Field(() => Int)
  dropped: number;

  @AtMost(MOST_LINES)
  @Field(() => [ReviewDecisionType])
  lines: ReviewDecisionType[];
}

/** An opinion sent to one office, and what it answered. */
@ObjectType('ReviewOpinion')
export class ReviewOpinionType {
  @Field(() => String)
  title: string;

  @Field(() => String)
  recipient: string;

  @Field(() => String)
  sentOn: string;

  @Field(() => String)
  dueOn: string;

  @Field(() => ReviewedAnswerName)
  state: ReviewedAnswer;

  @Field(() => String, { nullable: true })
  answeredOn: string | null;

  /** Between sending and answer. */
  @Field(() => Int, { nullable: true })
  days: number | null;
}

@ObjectType('ReviewOpinions')
export class ReviewOpinionsType {
  @Field(() => Int)
  followed: number;

  @Field(() => Int)
  partly: number;

  @Field(() => Int)
  notFollowed: number;

  @Field(() => Int)
  waiting: number;

  /** Their day has passed, and nothing came. */
  @Field(() => Int)
  late: number;

  /** Answered after their day. */
  @Field(() => Int)
  answeredLate: number;

  /** Of the answers that came, in days; null of none. */
  @Field(() => Float, { nullable: true })
  medianDays: number | null;

  @AtMost(MOST_LINES)
  @Field(() => [ReviewOpinionType])
  lines: ReviewOpinionType[];
}
