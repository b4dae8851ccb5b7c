import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PublicQuestionStateName {
  ASKED = 'asked',
  TAKEN = 'taken',
  GROUPED = 'grouped',
  DECLINED = 'declined',
}
registerEnumType(PublicQuestionStateName, { name: 'PublicQuestionState' });

/** What a resident asks a meeting, as everybody reads it. */
@ObjectType('PublicQuestion')
export class PublicQuestionType {
  @Field(() => ID)
  id: string;

  /** Empty when it is hidden. */
  @Field(() => String)
  text: string;

  /** As the site shows it; empty: erased, hidden, or the consent behind it was taken back. */
  @Field(() => String)
  author: string;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => PublicQuestionStateName)
  state: PublicQuestionStateName;

  /** The question with which it is answered. */
  @Field(() => ID, { nullable: true })
  groupId: string | null;

  /** Why it was declined. */
  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => Boolean)
  mine: boolean;

  /** Read by a moderator before others see it: its author alone does. */
  @Field(() => Boolean)
  waits: boolean;

  /** A moderator hid it. */
  @Field(() => Boolean)
  hidden: boolean;
}
