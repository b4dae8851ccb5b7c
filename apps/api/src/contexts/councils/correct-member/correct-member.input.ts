import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DesignationName, SexName } from '../bodies/body-words';
import type { DeclaredSex, Designation } from '../tables/membership.entity';

/** The record of a member, as it should read. */
@InputType()
export class CorrectMemberInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  membershipId: string;

  /** The version that was read. */
  @Field(() => Int)
  seenVersion: number;

  @Field(() => ID)
  collegeId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  /** Empty: none. Another one makes the link that went to the former open nothing. */
  @Field(() => String)
  email: string;

  /** As she declared it; null: not said. */
  @Field(() => SexName, { nullable: true })
  sex?: DeclaredSex | null;

  @Field(() => DesignationName)
  designation: Designation;

  @Field(() => String)
  source: string;

  /** `yyyy-mm-dd`; empty: not known. */
  @Field(() => String)
  mandateStart: string;

  @Field(() => String)
  mandateEnd: string;

  /** She said that her name is shown no more; nobody but she says that it is. */
  @Field(() => Boolean, { nullable: true })
  hideName?: boolean | null;

  /** Why, for the trail. */
  @Field(() => String)
  reason: string;
}
