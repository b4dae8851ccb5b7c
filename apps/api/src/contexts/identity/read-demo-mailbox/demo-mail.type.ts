import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A mail that the demonstration kept instead of sending it. */
@ObjectType('DemoMail')
export class DemoMailType {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  recipient: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  @Field(() => Date)
  sentAt: Date;
}
