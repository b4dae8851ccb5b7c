import { ROOM_LIMITS } from '@parvis/contract';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ChoiceName } from '../votes/choice-name';
import { RoomQuestionType } from './room-question.type';

export enum TurnKindName {
  CONTRIBUTION = 'contribution',
  QUESTION = 'question',
  REPLY = 'reply',
  POINT_OF_ORDER = 'point_of_order',
}
registerEnumType(TurnKindName, { name: 'TurnKind' });

/** Somebody who speaks or waits to. */
@ObjectType('RoomSpeaker')
export class RoomSpeakerType {
  @Field(() => ID)
  turnId: string;

  @Field(() => String)
  label: string;

  @Field(() => TurnKindName)
  kind: TurnKindName;

  /** How often she has spoken in this meeting before. */
  @Field(() => Int)
  spoken: number;

  @Field(() => Date)
  askedAt: Date;

  /** Null: she waits. */
  @Field(() => Date, { nullable: true })
  since: Date | null;
}

/** A seat as the desk sees it. */
@ObjectType('RoomSeat')
export class RoomSeatType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  collegeName: string;

  @Field(() => Boolean)
  present: boolean;

  /** Her phone said that she is there, and the desk has to confirm it. */
  @Field(() => Boolean)
  waiting: boolean;

  /** Of her last stay. */
  @Field(() => Date, { nullable: true })
  cameAt: Date | null;

  @Field(() => Date, { nullable: true })
  leftAt: Date | null;

  /** Seat that holds her proxy. */
  @Field(() => ID, { nullable: true })
  proxyTo: string | null;

  /** What her proxy is worth now (`ProxyState` of libs/quorum): `speaks`, or why not. */
  @Field(() => String, { nullable: true })
  proxyState: string | null;

  /** On the question of the screen: may it vote, has it voted, and in a vote by names what. */
  @Field(() => Boolean)
  mayVote: boolean;

  @Field(() => Boolean)
  voted: boolean;

  @Field(() => ChoiceName, { nullable: true })
  choice: ChoiceName | null;
}

@ObjectType('RoomGuest')
export class RoomGuestType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  quality: string;

  @Field(() => Date)
  cameAt: Date;

  @Field(() => Date, { nullable: true })
  leftAt: Date | null;
}

/** How long a group has spoken; what nobody declared is in the line without a group. */
@ObjectType('SpeakingShare')
export class SpeakingShareType {
  @Field(() => String, { nullable: true })
  group: string | null;

  @Field(() => Int)
  people: number;

  @Field(() => Int)
  turns: number;

  @Field(() => Int)
  seconds: number;
}

/** What only whoever runs the meeting sees. */
@ObjectType('RoomDesk')
export class RoomDeskType {
  @AtMost(500)
  @Field(() => [RoomSeatType])
  seats: RoomSeatType[];

  @AtMost(ROOM_LIMITS.guests)
  @Field(() => [RoomGuestType])
  guests: RoomGuestType[];

  /** Questions that are not opened yet. */
  @AtMost(ROOM_LIMITS.questions)
  @Field(() => [RoomQuestionType])
  prepared: RoomQuestionType[];

  /** Time by declared sex (`F`, `M`) and by name of college. */
  @AtMost(3)
  @Field(() => [SpeakingShareType])
  bySex: SpeakingShareType[];

  @AtMost(51)
  @Field(() => [SpeakingShareType])
  byCollege: SpeakingShareType[];

  /** A first count of slips waits for its second. */
  @Field(() => Boolean)
  slipsWait: boolean;
}
