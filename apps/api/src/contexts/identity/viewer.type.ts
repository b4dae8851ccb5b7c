import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../platform/graphql/limits/at-most.decorator';
import type { Viewer } from '../../platform/access/viewer';
import { type Role, ROLES } from './grants/role';

/** GraphQL's names of the roles: FACILITATOR for `facilitator`. */
export const RoleName = Object.fromEntries(ROLES.map((role) => [role.toUpperCase(), role])) as Record<
  Uppercase<Role>,
  Role
>;
registerEnumType(RoleName, { name: 'Role' });

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

  /** What a screen may offer her. */
  @AtMost(200)
  @Field(() => [String])
  permissions: string[];
}

export const viewerType = (
  { personId, displayName, grants }: Pick<Viewer, 'personId' | 'displayName' | 'grants'>,
  permissions: string[],
): ViewerType => ({
  id: personId,
  displayName,
  grants: grants.filter(({ role }) => role !== 'resident') as GrantType[],
  permissions,
});
