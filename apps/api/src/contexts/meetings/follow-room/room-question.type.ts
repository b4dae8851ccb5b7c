import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VoteMethodName } from '../put-question/put-question.input';

export enum QuestionStateName {
  PREPARED = 'prepared',
  OPEN = 'open',
  CLOSED = 'closed',
}
registerEnumType(QuestionStateName, { name: 'QuestionState' });

export enum OutcomeName {
  ADOPTED = 'adopted',
  REJECTED = 'rejected',
  TIE = 'tie',
  VOID = 'void',
}
registerEnumType(OutcomeName, { name: 'VoteOutcome' });

/** What was counted: for + against + abstain + spoiled + notVoting = present + represented. */
@ObjectType('QuestionOutcome')
export class QuestionOutcomeType {
  @Field(() => OutcomeName)
  result: OutcomeName;

  /** One word for one sentence (`OUTCOME_REASONS` of libs/quorum). */
  @Field(() => String)
  reason: string;

  @Field(() => Int)
  for: number;

  @Field(() => Int)
  against: number;

  @Field(() => Int)
  abstain: number;

  /** Void slips. */
  @Field(() => Int)
  spoiled: number;

  @Field(() => Int)
  notVoting: number;

  /** How many votes the majority is a part of, and how many for were needed. */
  @Field(() => Int)
  base: number;

  @Field(() => Int)
  needed: number;

  /** A secret count that says what each one chose: everybody who voted chose the same. */
  @Field(() => Boolean)
  revealing: boolean;
}

/** A question put to the vote, as everybody in the room sees it: never which way it goes before it is closed. */
@ObjectType('RoomQuestion')
export class RoomQuestionType {
  @Field(() => ID)
  id: string;

  /** In the meeting, from 1. */
  @Field(() => Int)
  number: number;

  @Field(() => ID, { nullable: true })
  itemId: string | null;

  @Field(() => String)
  wording: string;

  @Field(() => VoteMethodName)
  method: VoteMethodName;

  /** May a vote by name be changed until closing? */
  @Field(() => Boolean)
  mayChange: boolean;

  @Field(() => QuestionStateName)
  state: QuestionStateName;

  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  /** Who may vote, as it stood when it opened; 0 before. */
  @Field(() => Int)
  present: number;

  @Field(() => Int)
  represented: number;

  /** How many have voted so far; null for hands, and for a question that is not on the screen. */
  @Field(() => Int, { nullable: true })
  voted: number | null;

  /** How many have asked that it be secret; 0 once it opens. */
  @Field(() => Int)
  secrecyAsked: number;

  /** It becomes secret when so many ask; null: nobody can ask, or it is open. */
  @Field(() => Int, { nullable: true })
  secrecyFrom: number | null;

  /** So few voters that a unanimous secret vote would say what each one chose. */
  @Field(() => Boolean)
  small: boolean;

  @Field(() => QuestionOutcomeType, { nullable: true })
  outcome: QuestionOutcomeType | null;
}
