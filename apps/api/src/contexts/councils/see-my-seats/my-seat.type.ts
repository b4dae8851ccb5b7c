import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyKindName, DesignationName } from '../bodies/body-words';
import { MembershipStateName } from '../see-body-desk/desk-member.type';
import type { BodyKind } from '../tables/body.entity';
import type { Designation, MembershipState } from '../tables/membership.entity';

/** A meeting of a body, for one of its members. */
@ObjectType('SeatMeeting')
export class SeatMeetingType {
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => String)
  place: string;

  /** In session: her phone's screen is open. */
  @Field(() => Boolean)
  inSession: boolean;
}

/** A seat of whoever asks, or her place on a reserve list. */
@ObjectType('MySeat')
export class MySeatType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  body: string;

  /** Address of the body. */
  @Field(() => String)
  slug: string;

  @Field(() => BodyKindName)
  kind: BodyKind;

  @Field(() => String)
  college: string;

  /** Under which she sits. */
  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  @Field(() => DesignationName)
  designation: Designation;

  @Field(() => MembershipStateName)
  state: MembershipState;

  @Field(() => Boolean)
  reserve: boolean;

  /** `yyyy-mm-dd` */
  @Field(() => String, { nullable: true })
  mandateStart: string | null;

  @Field(() => String, { nullable: true })
  mandateEnd: string | null;

  @Field(() => Boolean)
  namePublic: boolean;

  /** An adult, with a name on a seat that is not over. */
  @Field(() => Boolean)
  mayShowName: boolean;

  @Field(() => Boolean)
  mayResign: boolean;

  /** In session or called; null: none, or she does not sit there. */
  @Field(() => SeatMeetingType, { nullable: true })
  meeting: SeatMeetingType | null;
}
