import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { MyResidenceType } from '../see-my-residence/my-residence.type';

/** Three letters a year are enough for one person: a fourth is asked for at the desk. */
@ObjectType({ implements: () => [Problem] })
export class TooManyLetters extends Problem {}

export const tooManyLetters = (): TooManyLetters =>
  Object.assign(new TooManyLetters(), { code: 'too_many_letters' });

export const AskLetterResult = createUnionType({
  name: 'AskLetterResult',
  types: () => [MyResidenceType, TooManyLetters, InvalidInput] as const,
});
export type AskLetterAnswer = MyResidenceType | TooManyLetters | InvalidInput;
