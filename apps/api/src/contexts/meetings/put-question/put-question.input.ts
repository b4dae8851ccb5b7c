import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

export enum VoteMethodName {
  SHOW_OF_HANDS = 'show_of_hands',
  NAMED = 'named',
  SECRET = 'secret',
}
registerEnumType(VoteMethodName, { name: 'VoteMethod' });

@InputType()
export class PutQuestionInput {
  @Field(() => ID)
  meetingId: string;

  /** The point of the agenda it belongs to. */
  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => String)
  wording: string;

  /** That of the rules when nothing is said. */
  @Field(() => VoteMethodName, { nullable: true })
  method?: VoteMethodName | null;
}
