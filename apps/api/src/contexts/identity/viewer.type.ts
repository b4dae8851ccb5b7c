import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../platform/graphql/limits/at-most.decorator';
import { type AgeBand, SESSION_METHODS, type SessionMethod, type Viewer } from '../../platform/access/viewer';
import { type Role, ROLES } from './grants/role';

/** GraphQL's names of the roles: FACILITATOR for `facilitator`. */
export const RoleName = Object.fromEntries(ROLES.map((role) => [role.toUpperCase(), role])) as Record<
  Uppercase<Role>,
  Role
>;
registerEnumType(RoleName, { name: 'Role' });

/** Age bands as GraphQL names them: a name cannot begin with a figure. */
export const AgeBandName = {
  UNDER_15: 'under_15',
  FROM_15_TO_17: '15_17',
  ADULT: 'adult',
  UNKNOWN: 'unknown',
} as const satisfies Record<string, AgeBand>;
registerEnumType(AgeBandName, { name: 'AgeBand' });

export const SessionMethodName = Object.fromEntries(
  SESSION_METHODS.map((method) => [method.toUpperCase(), method]),
) as Record<Uppercase<SessionMethod>, SessionMethod>;
registerEnumType(SessionMethodName, { name: 'SessionMethod' });

/** A role of the asking person, and where it counts. */
@ObjectType('Grant')
export class GrantType {
  @Field(() => RoleName)
  role: Role;

  /** `town`, or `<kind>:<id>`. */
  @Field(() => String)
  space: string;
}

/** The person who asks, as she may see herself. */
@ObjectType('Viewer')
export class ViewerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  /** Beyond being a resident. */
  @AtMost(100)
  @Field(() => [GrantType])
  grants: GrantType[];

  /** Roles that sleep in this session: they count once she signs in with a passkey. */
  @AtMost(100)
  @Field(() => [GrantType])
  dormant: GrantType[];

  @Field(() => AgeBandName)
  ageBand: AgeBand;

  @Field(() => SessionMethodName)
  method: SessionMethod;

  /** What a screen may offer her. */
  @AtMost(200)
  @Field(() => [String])
  permissions: string[];
}

export const viewerType = (
  { personId, displayName, grants, dormant, ageBand, method }: Viewer,
  permissions: string[],
): ViewerType => ({
  id: personId,
  displayName,
  ageBand,
  method,
  dormant: dormant as GrantType[],
  grants: grants.filter(({ role }) => role !== 'resident') as GrantType[],
  permissions,
});
