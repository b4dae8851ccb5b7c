import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { PasskeyEntity } from './tables/passkey.entity';

/** One of the asking person's passkeys. */
@ObjectType('Passkey')
export class PasskeyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt: Date | null;

  /** Carried to her other devices by whoever makes them. */
  @Field(() => Boolean)
  backedUp: boolean;

  /** Its count went backwards: it opens nothing any more. */
  @Field(() => Boolean)
  suspected: boolean;
}

export const passkeyType = (row: PasskeyEntity): PasskeyType =>
  Object.assign(new PasskeyType(), {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt,
    lastUsedAt: row.lastUsedAt,
    backedUp: row.backedUp,
    suspected: row.suspectedAt !== null,
  });
