import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { AgendaItemType } from './agenda-item.type';

export enum MeetingStateName {
  DRAFT = 'draft',
  CALLED = 'called',
  IN_SESSION = 'in_session',
  HELD = 'held',
  POSTPONED = 'postponed',
  CANCELLED = 'cancelled',
}
registerEnumType(MeetingStateName, { name: 'MeetingState' });

/** What holds the meeting. */
@ObjectType('Assembly')
export class AssemblyType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  slug: string;

  /** Of its public page, from `/`. */
  @Field(() => String)
  path: string;
}

/** A meeting, as everybody reads it. */
@ObjectType('Meeting')
export class MeetingType {
  @Field(() => ID)
  id: string;

  /** In its assembly: part of its address. */
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => MeetingStateName)
  state: MeetingStateName;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => String)
  place: string;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => String, { nullable: true })
  accessibility: string | null;

  @Field(() => String, { nullable: true })
  childcare: string | null;

  @Field(() => Boolean)
  openToPublic: boolean;

  @Field(() => Int, { nullable: true })
  capacity: number | null;

  /** Until how many hours before it residents may ask questions; null: none are gathered. */
  @Field(() => Int, { nullable: true })
  questionsHours: number | null;

  /** Why it does not take place on its day. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Date, { nullable: true })
  calledAt: Date | null;

  @Field(() => AssemblyType)
  assembly: AssemblyType;

  @AtMost(60)
  @Field(() => [AgendaItemType])
  agenda: AgendaItemType[];

  /** Not a field of the schema: what its fields that depend on the reader ask about. */
  space: string;
  onlineLink: string | null;
}

@ObjectType('MeetingPage')
export class MeetingPageType {
  @Field(() => AssemblyType)
  assembly: AssemblyType;

  /** May the person who asks plan one? */
  @Field(() => Boolean)
  mayPrepare: boolean;

  @Field(() => [MeetingType])
  items: MeetingType[];

  @Field(() => Int)
  totalItems: number;
}
