import { ROOM_LIMITS } from '@parvis/contract';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { RoomQuestionType } from './room-question.type';
import { ChoiceName } from '../votes/choice-name';

/** A seat that somebody may vote for on the question that is open: her own, or one whose proxy she holds. */
@ObjectType('VotingSeat')
export class VotingSeatType {
  @Field(() => ID)
  seatId: string;

  @Field(() => String)
  label: string;

  @Field(() => Boolean)
  own: boolean;

  /** In a secret vote: it has voted, and nobody can say what. */
  @Field(() => Boolean)
  voted: boolean;

  /** In a vote by names, what it has voted. */
  @Field(() => ChoiceName, { nullable: true })
  choice: ChoiceName | null;
}

/** What somebody who sits sees of herself. */
@ObjectType('MyPlace')
export class MyPlaceType {
  @Field(() => ID)
  seatId: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  collegeName: string;

  @Field(() => Boolean)
  present: boolean;

  /** She said that she is there; the desk has not confirmed it yet. */
  @Field(() => Boolean)
  waiting: boolean;

  /** Name of the seat to which she gave a proxy that stands. */
  @Field(() => String, { nullable: true })
  gaveProxyTo: string | null;

  /** Names of the seats whose proxies she holds now. */
  @AtMost(100)
  @Field(() => [String])
  speaksFor: string[];

  /** On the question of the screen: those that she votes for. */
  @AtMost(100)
  @Field(() => [VotingSeatType])
  votes: VotingSeatType[];

  /** What the desk has prepared, while the meeting is held: that she may ask for a secret vote. */
  @AtMost(ROOM_LIMITS.questions)
  @Field(() => [RoomQuestionType])
  prepared: RoomQuestionType[];

  /** Of those, for which she has asked. */
  @AtMost(ROOM_LIMITS.questions)
  @Field(() => [ID])
  askedSecrecy: string[];

  /** From 1 in the queue; null: she has not asked to speak. */
  @Field(() => Int, { nullable: true })
  rank: number | null;

  /** Of what she asked, or of the floor that she has; for `withdrawTurn`. */
  @Field(() => ID, { nullable: true })
  turnId: string | null;

  /** Has she the floor? */
  @Field(() => Boolean)
  speaks: boolean;
}

/** A seat to which the asker may give a proxy, by the rules of the meeting. */
@ObjectType('ProxyHolder')
export class ProxyHolderType {
  @Field(() => ID)
  seatId: string;

  @Field(() => String)
  label: string;
}
