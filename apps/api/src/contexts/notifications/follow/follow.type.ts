import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CADENCES, type Cadence, FOLLOW_KINDS, type FollowKind } from '../tables/follow.entity';

const named = <T extends string>(values: readonly T[]): Record<Uppercase<T>, T> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<Uppercase<T>, T>;

export const FollowKindName = named(FOLLOW_KINDS);
registerEnumType(FollowKindName, { name: 'FollowKind' });

export const CadenceName = named(CADENCES);
registerEnumType(CadenceName, { name: 'Cadence' });

/** Whether the person who asks follows a thing. */
@ObjectType('MyFollow')
export class MyFollowType {
  /** Null: she does not follow it. */
  @Field(() => CadenceName, { nullable: true })
  cadence: Cadence | null;
}

/** Something that the person who asks follows. */
@ObjectType('Follow')
export class FollowType {
  @Field(() => ID)
  id: string;

  @Field(() => FollowKindName)
  kind: FollowKind;

  @Field(() => ID)
  thing: string;

  /** Null, as `path`: it is gone or hidden. */
  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  path: string | null;

  @Field(() => CadenceName)
  cadence: Cadence;
}
