import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { OutcomeName, QuestionStateName } from '../follow-room/room-question.type';
import { AssemblyType } from '../see-meeting/meeting.type';
import { MinutesSignature } from '../settle-minutes/settle-minutes.input';

export enum MinutesStateName {
  DRAFT = 'draft',
  PROPOSED = 'proposed',
  AMENDED = 'amended',
  APPROVED = 'approved',
  PUBLISHED = 'published',
}
registerEnumType(MinutesStateName, { name: 'MinutesState' });

@ObjectType('MinutesSection')
export class MinutesSectionType {
  @Field(() => ID)
  id: string;

  /** From 1. */
  @Field(() => Int)
  position: number;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  version: number;

  /** Paragraphs between empty lines. */
  @Field(() => String)
  text: string;
}

/** A text that was set aside because somebody else had saved, and waits to be merged. */
@ObjectType('MinutesAside')
export class MinutesAsideType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => String)
  text: string;

  /** The text that it was written from. */
  @Field(() => String)
  base: string;

  @Field(() => Date)
  writtenAt: Date;
}

@ObjectType('WrittenSection')
export class WrittenSectionType {
  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;
}

/** The whole text as it stood at a step. */
@ObjectType('MinutesVersion')
export class MinutesVersionType {
  /** From 1. */
  @Field(() => Int)
  number: number;

  /** The step that made it. */
  @Field(() => MinutesStateName)
  state: MinutesStateName;

  @Field(() => Date)
  at: Date;

  /** SHA-256 of the JSON of [title, text] of the sections in order, in hexadecimal. */
  @Field(() => String)
  digest: string;

  @AtMost(70)
  @Field(() => [WrittenSectionType])
  sections: WrittenSectionType[];
}

@ObjectType('MinutesApproval')
export class MinutesApprovalType {
  /** Number of the meeting that voted. */
  @Field(() => Int)
  meeting: number;

  @Field(() => Int)
  inFavour: number;

  @Field(() => Int)
  against: number;

  @Field(() => Int)
  abstained: number;
}

@ObjectType('MinutesRoomPoint')
export class MinutesRoomPointType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

/** How the vote of a later meeting on these minutes stands. */
@ObjectType('MinutesVote')
export class MinutesVoteType {
  /** Number of the meeting that votes. */
  @Field(() => Int)
  meeting: number;

  @Field(() => QuestionStateName)
  state: QuestionStateName;

  /** Null until it is closed. */
  @Field(() => OutcomeName, { nullable: true })
  result: OutcomeName | null;
}

/** A later meeting, not over, that may be asked to approve. */
@ObjectType('MinutesRoom')
export class MinutesRoomType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  startsAt: Date;

  @AtMost(60)
  @Field(() => [MinutesRoomPointType])
  agenda: MinutesRoomPointType[];
}

/** The account of a meeting. */
@ObjectType('Minutes')
export class MinutesType {
  @Field(() => ID)
  meetingId: string;

  /** Of the meeting. */
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => AssemblyType)
  assembly: AssemblyType;

  @Field(() => MinutesStateName)
  state: MinutesStateName;

  @Field(() => Int)
  revision: number;

  @AtMost(70)
  @Field(() => [MinutesSectionType])
  sections: MinutesSectionType[];

  @AtMost(50)
  @Field(() => [MinutesVersionType])
  versions: MinutesVersionType[];

  @Field(() => MinutesApprovalType, { nullable: true })
  approval: MinutesApprovalType | null;

  /** Null: not put to the vote. */
  @Field(() => MinutesVoteType, { nullable: true })
  vote: MinutesVoteType | null;

  /** Empty for those who do not write, and once the text is approved. */
  @AtMost(10)
  @Field(() => [MinutesRoomType])
  rooms: MinutesRoomType[];

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => MinutesSignature, { nullable: true })
  signature: MinutesSignature | null;

  /** Of the scan of what was signed by hand: `/files/signed-minutes/<id>/document`. */
  @Field(() => ID, { nullable: true })
  scanId: string | null;

  /** May the person who asks write them? */
  @Field(() => Boolean)
  mayWrite: boolean;

  /** Empty for those who do not write. */
  @AtMost(50)
  @Field(() => [MinutesAsideType])
  asides: MinutesAsideType[];
}
