import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded, type Role, RoleName } from '../../identity';

/** Done: it counts from the person's next sign-in. */
@ObjectType()
export class RoleChanged {
  @Field(() => ID)
  personId: string;

  @Field(() => RoleName)
  role: Role;
}

/** Asked: another person must confirm before anything changes. */
@ObjectType()
export class RoleAsked {
  @Field(() => ID)
  actId: string;

  @Field(() => Date)
  expiresAt: Date;
}

/** Refused; `code` says why: one's own role, the last administrator, a minor, a role that is there already… */
@ObjectType({ implements: () => [Problem] })
export class RoleRefused extends Problem {
  /** The role she holds that forbids this one, when that is why. */
  @Field(() => RoleName, { nullable: true })
  conflict: Role | null;
}

export const ChangeRoleResult = createUnionType({
  name: 'ChangeRoleResult',
  types: () => [RoleChanged, RoleAsked, RoleRefused, InvalidInput, FreshProofNeeded] as const,
});
export type ChangeRoleAnswer = RoleChanged | RoleAsked | RoleRefused | InvalidInput | FreshProofNeeded;

export type RoleRefusal =
  | 'own_role'
  | 'role_already_given'
  | 'role_not_held'
  | 'role_for_adults'
  | 'roles_conflict'
  | 'last_administrator';

export const roleRefused = (code: RoleRefusal, conflict: Role | null = null): RoleRefused =>
  Object.assign(new RoleRefused(), { code, conflict });
