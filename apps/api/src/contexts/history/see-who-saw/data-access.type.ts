import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Role, RoleName } from '../../identity';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** Somebody of the staff opened personal data. */
@ObjectType('DataAccess')
export class DataAccessType {
  @Field(() => ID)
  id: string;

  /** What was opened; its words are in the locales. */
  @Field(() => String)
  what: string;

  @Field(() => RoleName)
  role: Role;

  /** `town`, or `<kind>:<id>`. */
  @Field(() => String)
  space: string;

  @Field(() => Date)
  at: Date;

  /** Who looked: for the DPO only; null too once that account is erased. */
  @Field(() => String, { nullable: true })
  viewerName: string | null;

  /** Whose data: for the DPO only. */
  @Field(() => String, { nullable: true })
  personName: string | null;
}

@ObjectType('DataAccessPage')
export class DataAccessPageType {
  @AtMost(100)
  @Field(() => [DataAccessType])
  items: DataAccessType[];

  @Field(() => Int)
  totalItems: number;
}
