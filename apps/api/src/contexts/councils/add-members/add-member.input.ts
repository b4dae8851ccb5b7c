import { Field, ID, InputType } from '@nestjs/graphql';
import { DesignationName, SexName } from '../bodies/body-words';
import type { DeclaredSex, Designation } from '../tables/membership.entity';

/** Somebody proposed for a seat, or for the reserve list. */
@InputType()
export class AddMemberInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  collegeId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisation: string;

  @Field(() => String)
  email: string;

  /** As she declared it; null: not said. */
  @Field(() => SexName, { nullable: true })
  sex?: DeclaredSex | null;

  @Field(() => DesignationName)
  designation: Designation;

  @Field(() => String)
  source: string;

  /** At the end of the reserve list of the college. */
  @Field(() => Boolean)
  reserve: boolean;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}

@InputType()
export class ImportMembersInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  /** The bytes of the CSV or XLSX file in base64, so that each is read as it was written; 300 kB at most. */
  @Field(() => String)
  file: string;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}
