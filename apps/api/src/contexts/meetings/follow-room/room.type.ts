import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ROOM_LIMITS } from '@parvis/contract';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ItemKindName } from '../see-meeting/agenda-item.type';
import { AssemblyType, MeetingStateName } from '../see-meeting/meeting.type';
import { RoomQuestionType } from './room-question.type';
import type { RoomSnapshot } from './room-snapshot';

/** Who counts, against what is needed. */
@ObjectType('QuorumCount')
export class QuorumCountType {
  /** Null: of all the seats. */
  @Field(() => String, { nullable: true })
  college: string | null;

  /** In office. */
  @Field(() => Int)
  seats: number;

  @Field(() => Int)
  present: number;

  @Field(() => Int)
  represented: number;

  /** Null: no condition. */
  @Field(() => Int, { nullable: true })
  needed: number | null;

  /** Those who count. */
  @Field(() => Int)
  have: number;

  @Field(() => Int)
  missing: number;

  @Field(() => Boolean)
  reached: boolean;
}

@ObjectType('RoomQuorum')
export class RoomQuorumType {
  @Field(() => Boolean)
  reached: boolean;

  @Field(() => QuorumCountType)
  whole: QuorumCountType;

  @AtMost(50)
  @Field(() => [QuorumCountType])
  colleges: QuorumCountType[];
}

/** A point of the agenda with the time it has taken. */
@ObjectType('RoomItem')
export class RoomItemType {
  @Field(() => ID)
  id: string;

  /** From 1. */
  @Field(() => Int)
  position: number;

  @Field(() => String)
  title: string;

  @Field(() => ItemKindName)
  kind: ItemKindName;

  /** Planned. */
  @Field(() => Int)
  minutes: number;

  /** Given on top. */
  @Field(() => Int)
  addedMinutes: number;

  @Field(() => Boolean)
  current: boolean;

  /** Taken before `runningSince`. */
  @Field(() => Int)
  spentSeconds: number;

  /** Null: does not run. */
  @Field(() => Date, { nullable: true })
  runningSince: Date | null;
}

/** A meeting while it is held: the same for everybody, but for `desk`, `myPlace` and `speakers`. */
@ObjectType('Room')
export class RoomType {
  /** Of the meeting. */
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => MeetingStateName)
  state: MeetingStateName;

  @Field(() => AssemblyType)
  assembly: AssemblyType;

  /** The server's clock: what `runningSince` and the like are compared with. */
  @Field(() => Date)
  now: Date;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => Date, { nullable: true })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @AtMost(60)
  @Field(() => [RoomItemType])
  agenda: RoomItemType[];

  @Field(() => RoomQuorumType)
  quorum: RoomQuorumType;

  /** On the screen of the room: the open one, else the last that was closed. */
  @Field(() => RoomQuestionType, { nullable: true })
  question: RoomQuestionType | null;

  /** Those that were opened, in their order. */
  @AtMost(ROOM_LIMITS.questions)
  @Field(() => [RoomQuestionType])
  questions: RoomQuestionType[];

  /** How many wait to speak. */
  @Field(() => Int)
  waitingToSpeak: number;

  /** Not a field of the schema: what the fields that depend on the reader are made from. */
  snapshot: RoomSnapshot;
}
