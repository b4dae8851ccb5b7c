import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** One thing told to the person who asks. */
@ObjectType('Message')
export class MessageType {
  @Field(() => ID)
  id: string;

  /** What happened, in a sentence of the language asked for; null when it may no longer be seen. */
  @Field(() => String, { nullable: true })
  sentence: string | null;

  /** Where it is read, from `/`. */
  @Field(() => String, { nullable: true })
  path: string | null;

  @Field(() => Date)
  at: Date;

  @Field(() => Boolean)
  read: boolean;
}

@ObjectType('MessagePage')
export class MessagePageType {
  @Field(() => [MessageType])
  items: MessageType[];

  @Field(() => Int)
  totalItems: number;

  /** Of the sentences: `fr` or `en`. */
  @Field(() => String)
  language: string;

  /** Of all pages. */
  @Field(() => Int)
  unread: number;
}
