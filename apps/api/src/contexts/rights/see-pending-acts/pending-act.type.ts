import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type Role, RoleName } from '../../identity';

/** An act that waits for a second person. */
@ObjectType('PendingAct')
export class PendingActType {
  @Field(() => ID)
  id: string;

  /** `rights.give_role`… the sentence is in the web's locales, by kind. */
  @Field(() => String)
  kind: string;

  @Field(() => String)
  subjectName: string;

  /** The role, when the act is about one. */
  @Field(() => RoleName, { nullable: true })
  role: Role | null;

  @Field(() => String, { nullable: true })
  space: string | null;

  /** A word of the kind's own short list (`moved_away`…), when it has one. */
  @Field(() => String, { nullable: true })
  motive: string | null;

  @Field(() => String)
  reason: string;

  /** Null: somebody who has left. */
  @Field(() => String, { nullable: true })
  askedByName: string | null;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  /** Whether the person who looks may confirm it. */
  @Field(() => Boolean)
  confirmable: boolean;
}
