import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { type Role, RoleName } from '../../identity';

/** Somebody who holds a role, as far as those who give roles need to know her. */
@ObjectType('RoleHolder')
export class RoleHolderType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;
}

/** A role that counts now: who holds it, where, since when, until when, who gave it. */
@ObjectType('RoleGrant')
export class RoleGrantType {
  @Field(() => ID)
  id: string;

  @Field(() => RoleHolderType)
  holder: RoleHolderType;

  @Field(() => RoleName)
  role: Role;

  @Field(() => String)
  space: string;

  @Field(() => Date)
  since: Date;

  @Field(() => Date, { nullable: true })
  until: Date | null;

  /** Name of who gave it; null: the operator of the server, or somebody who has left. */
  @Field(() => String, { nullable: true })
  givenBy: string | null;

  /** Day of the check of honorabilité, `yyyy-mm-dd`. */
  @Field(() => String, { nullable: true })
  checkedOn: string | null;

  /** Whether this screen may take it back; a council's own roles are the council's. */
  @Field(() => Boolean)
  endable: boolean;
}

@ObjectType('RoleGrantPage')
export class RoleGrantPageType {
  @AtMost(100)
  @Field(() => [RoleGrantType])
  items: RoleGrantType[];

  @Field(() => Int)
  totalItems: number;
}

/** A place where a role may be given. */
@ObjectType('RoleSpace')
export class RoleSpaceType {
  @Field(() => String)
  space: string;

  @Field(() => String)
  name: string;
}
