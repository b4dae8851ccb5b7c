import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

@ObjectType()
export class PublicQuestionSorted {
  @Field(() => ID)
  questionId: string;
}

/** Somebody else wrote it meanwhile, or it is not one that may be grouped or answered. */
@ObjectType({ implements: () => [Problem] })
export class PublicQuestionMoved extends Problem {}

export const questionMoved = (): PublicQuestionMoved =>
  Object.assign(new PublicQuestionMoved(), { code: 'public_question_moved' });

export const SortPublicQuestionResult = createUnionType({
  name: 'SortPublicQuestionResult',
  types: () => [PublicQuestionSorted, InvalidInput, PublicQuestionMoved] as const,
});

export type SortPublicQuestionAnswer = PublicQuestionSorted | InvalidInput | PublicQuestionMoved;
