import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { MEMBERSHIP_ACTS, type MembershipAct } from '@parvis/mandates';
import { named } from '../bodies/body-words';

export const MembershipActName = named(MEMBERSHIP_ACTS);
registerEnumType(MembershipActName, { name: 'MembershipAct' });

/** One move of a mandate. */
@InputType()
export class MoveMemberInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  membershipId: string;

  @Field(() => MembershipActName)
  act: MembershipAct;

  /** Asked where it takes something from somebody. */
  @Field(() => String)
  reason: string;

  /** Of an answer on paper, `yyyy-mm-dd`; null: today. */
  @Field(() => String, { nullable: true })
  signedOn?: string | null;

  /** She accepts, is an adult, and signed that her name may be shown. */
  @Field(() => Boolean, { nullable: true })
  nameShown?: boolean | null;
}
