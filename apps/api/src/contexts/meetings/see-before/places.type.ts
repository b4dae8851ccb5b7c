import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** Somebody who comes or waits, for those who prepare the meeting. */
@ObjectType('MeetingPlace')
export class MeetingPlaceType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  waits: boolean;

  @Field(() => String)
  needs: string;
}

/** Her own. */
@ObjectType('MyMeetingPlace')
export class MyMeetingPlaceType {
  @Field(() => Boolean)
  waits: boolean;

  /** On the waiting list, from 1; null: she has a place. */
  @Field(() => Int, { nullable: true })
  rank: number | null;

  @Field(() => String)
  needs: string;
}

/** Places for the public. */
@ObjectType('MeetingPlaces')
export class MeetingPlacesType {
  @Field(() => Int)
  capacity: number;

  @Field(() => Int)
  coming: number;

  @Field(() => Int)
  waiting: number;

  /** Whether one may still ask for a place. */
  @Field(() => Boolean)
  open: boolean;

  @Field(() => MyMeetingPlaceType, { nullable: true })
  mine: MyMeetingPlaceType | null;

  /** In the order in which they asked; empty but for those who prepare the meeting. */
  @AtMost(300)
  @Field(() => [MeetingPlaceType])
  list: MeetingPlaceType[];
}
