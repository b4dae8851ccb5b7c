import { Field, ObjectType } from '@nestjs/graphql';

/** How mails reach the person who asks. */
@ObjectType('MyMail')
export class MyMailType {
  /** Null: she has given none. */
  @Field(() => String, { nullable: true })
  address: string | null;

  /** Of mails: `fr` or `en`. */
  @Field(() => String)
  language: string;

  /** Whether she stopped all mails of what she follows. */
  @Field(() => Boolean)
  stopped: boolean;

  /** The code by which her address refuses mails, once we no longer write to it. */
  @Field(() => String, { nullable: true })
  failing: string | null;
}
