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
}
