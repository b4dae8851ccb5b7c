import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MEMBERSHIP_STATES, type MembershipAct } from '@parvis/mandates';
import { DesignationName, named, SexName } from '../bodies/body-words';
import { MembershipActName } from '../move-member/move-member.input';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import type { DeclaredSex, Designation, MembershipState } from '../tables/membership.entity';

export const MOST_FINDINGS = 100;
const MOST_ACTS = 8;

export const MembershipStateName = named(MEMBERSHIP_STATES);
registerEnumType(MembershipStateName, { name: 'MembershipState' });

/** A mandate, or a place on the reserve list, as the facilitators of the body see it. */
@ObjectType('DeskMember')
export class DeskMemberType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  collegeId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  /** As declared. */
  @Field(() => SexName, { nullable: true })
  sex: DeclaredSex | null;

  @Field(() => Boolean)
  namePublic: boolean;

  @Field(() => MembershipStateName)
  state: MembershipState;

  @Field(() => Int, { nullable: true })
  reserveRank: number | null;

  @Field(() => DesignationName)
  designation: Designation;

  @Field(() => String)
  source: string;

  /** Of the record: who corrects it says which one she has read. */
  @Field(() => Int)
  version: number;

  /** `yyyy-mm-dd` */
  @Field(() => String, { nullable: true })
  mandateStart: string | null;

  @Field(() => String, { nullable: true })
  mandateEnd: string | null;

  /** Whose seat she was called to. */
  @Field(() => String, { nullable: true })
  replaces: string | null;

  /** She left a seat to which nobody was called yet. */
  @Field(() => Boolean)
  mayBeReplaced: boolean;

  @Field(() => Date, { nullable: true })
  invitedAt: Date | null;

  /** What a facilitator may write down now. */
  @AtMost(MOST_ACTS)
  @Field(() => [MembershipActName])
  acts: MembershipAct[];
}

/** Something that the rules of a college find missing: a wish that blocks nothing. */
@ObjectType('CompositionFinding')
export class CompositionFindingType {
  /** `seats_vacant`, `too_many_members`, `share_too_small`, `parity_missing`, `sex_not_declared`. */
  @Field(() => String)
  finding: string;

  @Field(() => String)
  college: string;

  @Field(() => Int)
  count: number;

  /** Of whom some are missing. */
  @Field(() => SexName, { nullable: true })
  sex: DeclaredSex | null;
}

/** Staff of the town hall tried what is the body's own. */
@ObjectType('RefusedAttempt')
export class RefusedAttemptType {
  @Field(() => ID)
  id: string;

  @AtMost(20)
  @Field(() => [String])
  roles: string[];

  @Field(() => String)
  operation: string;

  @Field(() => Date)
  at: Date;
}
