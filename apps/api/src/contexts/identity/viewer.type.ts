import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AtMost } from '../../platform/graphql/limits/at-most.decorator';

export enum RoleName {
  RESIDENT = 'resident',
  FACILITATOR = 'facilitator',
  ADMINISTRATOR = 'administrator',
}
registerEnumType(RoleName, { name: 'Role' });

/** The person who asks, as she may see herself. */
@ObjectType('Viewer')
export class ViewerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  @Field(() => RoleName)
  role: RoleName;

  /** What a screen may offer her. */
  @AtMost(200)
  @Field(() => [String])
  permissions: string[];
}

export const viewerType = (
  { personId, displayName, role }: { personId: string; displayName: string; role: string },
  permissions: string[],
): ViewerType => ({ id: personId, displayName, role: role as RoleName, permissions });
