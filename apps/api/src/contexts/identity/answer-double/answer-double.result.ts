import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { NotForOneself } from './not-for-oneself.type';

@ObjectType()
export class DoubleAnswered {
  /** Of the pair. */
  @Field(() => ID)
  id: string;
}

/** Somebody else has answered for this pair, or the two look alike no more. */
@ObjectType({ implements: () => [Problem] })
export class DoubleMovedOn extends Problem {}

export const doubleMovedOn = (): DoubleMovedOn =>
  Object.assign(new DoubleMovedOn(), { code: 'double_moved_on' });

export const AnswerDoubleResult = createUnionType({
  name: 'AnswerDoubleResult',
  types: () => [DoubleAnswered, DoubleMovedOn, NotForOneself, InvalidInput] as const,
});
export type AnswerDoubleAnswer = DoubleAnswered | DoubleMovedOn | NotForOneself | InvalidInput;
