import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import type { Role } from '../grants/role';
import { RoleName } from '../viewer.type';

/** One of the demonstration's fictional people, whom a visitor may be for a moment. */
@ObjectType('DemoPerson')
export class DemoPersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  /** The widest that she holds; RESIDENT when none. */
  @Field(() => RoleName)
  role: Role;
}

/** The ways in that this server offers. */
@ObjectType('SignInDoors')
export class SignInDoorsType {
  /** Empty unless this is a demonstration. */
  @AtMost(12)
  @Field(() => [DemoPersonType])
  demoPeople: DemoPersonType[];

  /** Name of the identity provider that one may come by; null when the town has none. */
  @Field(() => String, { nullable: true })
  provider: string | null;

  /** The page came over plain http from another machine: some browsers drop the cookie that keeps one signed in. */
  @Field(() => Boolean)
  httpOnly: boolean;

  /** At this address a browser can use a passkey. */
  @Field(() => Boolean)
  passkeys: boolean;
}
