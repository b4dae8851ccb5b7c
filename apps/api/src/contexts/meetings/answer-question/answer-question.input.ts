import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

/** What becomes of a question. */
export enum QuestionSortName {
  TAKE = 'taken',
  GROUP = 'grouped',
  DECLINE = 'declined',
}
registerEnumType(QuestionSortName, { name: 'QuestionSort' });

@InputType()
export class SortPublicQuestionInput {
  @Field(() => ID)
  questionId: string;

  @Field(() => QuestionSortName)
  sort: QuestionSortName;

  /** Of a question that was taken: both are answered together. */
  @Field(() => ID, { nullable: true })
  withId?: string | null;

  /** Needed to decline; everybody reads it. */
  @Field(() => String, { defaultValue: '' })
  reason: string;
}

@InputType()
export class AnswerPublicQuestionInput {
  @Field(() => ID)
  questionId: string;

  /** Everybody reads it. */
  @Field(() => String)
  answer: string;

  /** The answer as the page showed it: somebody else's is not overwritten unseen. */
  @Field(() => String, { defaultValue: '' })
  seen: string;
}
