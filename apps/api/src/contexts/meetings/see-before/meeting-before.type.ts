import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MeetingEntity } from '../tables/meeting.entity';
import { ItemKindName } from '../see-meeting/agenda-item.type';

export enum ProposedItemStateName {
  PROPOSED = 'proposed',
  KEPT = 'kept',
  PUT_OFF = 'put_off',
  DECLINED = 'declined',
}
registerEnumType(ProposedItemStateName, { name: 'ProposedItemState' });

/** A point that a member proposed, for her and for those who prepare the meeting. */
@ObjectType('ProposedItem')
export class ProposedItemType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ItemKindName)
  kind: ItemKindName;

  @Field(() => Int)
  minutes: number;

  /** Why she proposes it. */
  @Field(() => String)
  note: string;

  @Field(() => ProposedItemStateName)
  state: ProposedItemStateName;

  /** Why it was declined or put off. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  /** The name under which she sits. */
  @Field(() => String)
  label: string;

  @Field(() => Boolean)
  mine: boolean;
}

/** Who may sit, for those who enter a meeting that was held on paper. */
@ObjectType('EntrySeat')
export class EntrySeatType {
  /** What the seat is where it comes from: the same from meeting to meeting. */
  @Field(() => ID)
  sourceId: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  collegeName: string;
}

/** What surrounds a meeting before it begins. Each list is filled for those alone whom it concerns. */
@ObjectType('MeetingBefore')
export class MeetingBeforeType {
  @Field(() => ID)
  meetingId: string;

  /** Does the person who asks sit in it? */
  @Field(() => Boolean)
  sits: boolean;

  /** Until when residents may ask questions; null: none are gathered. */
  @Field(() => Date, { nullable: true })
  questionsUntil: Date | null;

  @Field(() => Boolean)
  questionsOpen: boolean;

  /** Not fields of the schema: what its fields ask about. */
  capacity: number | null;
  placesOpen: boolean;
  state: MeetingEntity['state'];
  space: string;
  startsAt: Date;
  personId: string | null;
  mayPrepare: boolean;
}
