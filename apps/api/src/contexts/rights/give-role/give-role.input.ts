import { Field, ID, InputType } from '@nestjs/graphql';
import { RoleName } from '../../identity';
import type { Role } from '../../identity';

@InputType()
export class GiveRoleInput {
  @Field(() => ID)
  personId: string;

  @Field(() => RoleName)
  role: Role;

  /** `town`, or a space of `roleSpaces`. */
  @Field(() => String)
  space: string;

  /** Last day on which the role counts, `yyyy-mm-dd`; null: until somebody ends it. */
  @Field(() => String, { nullable: true })
  lastDay?: string | null;

  /** Day of the check of honorabilité, `yyyy-mm-dd`: asked of a youth worker. */
  @Field(() => String, { nullable: true })
  checkedOn?: string | null;

  /** Why, for whoever reads the journal later. */
  @Field(() => String)
  reason: string;
}
