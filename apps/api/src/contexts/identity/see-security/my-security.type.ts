import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import type { SessionMethod } from '../../../platform/access/viewer';
import { PasskeyType } from '../passkeys/passkey.type';
import { SessionMethodName } from '../viewer.type';

/** A browser in which the asking person is signed in. */
@ObjectType('Session')
export class SessionType {
  @Field(() => ID)
  id: string;

  /** « Firefox, Windows »; null when the browser said nothing known. */
  @Field(() => String, { nullable: true })
  device: string | null;

  @Field(() => SessionMethodName)
  method: SessionMethod;

  @Field(() => Date)
  createdAt: Date;

  /** To the hour. */
  @Field(() => Date, { nullable: true })
  lastSeenAt: Date | null;

  /** The one that asks. */
  @Field(() => Boolean)
  current: boolean;
}

/** How the asking person comes in, and where she is in. */
@ObjectType('MySecurity')
export class MySecurityType {
  @AtMost(10)
  @Field(() => [PasskeyType])
  passkeys: PasskeyType[];

  @AtMost(50)
  @Field(() => [SessionType])
  sessions: SessionType[];

  /** At this address a browser can make a passkey. */
  @Field(() => Boolean)
  passkeysPossible: boolean;

  /** She holds a role that counts with a passkey only. */
  @Field(() => Boolean)
  staff: boolean;
}
