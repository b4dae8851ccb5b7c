import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { MyResidenceType } from '../see-my-residence/my-residence.type';

@ObjectType({ implements: () => [Problem] })
export class WrongLetterCode extends Problem {
  @Field(() => Int)
  triesLeft: number;
}

/** No letter of this person waits for its code: never posted, too old, used, or tried too often. */
@ObjectType({ implements: () => [Problem] })
export class NoLetter extends Problem {}

export const wrongLetterCode = (triesLeft: number): WrongLetterCode =>
  Object.assign(new WrongLetterCode(), { code: 'wrong_letter_code', triesLeft });
export const noLetter = (): NoLetter => Object.assign(new NoLetter(), { code: 'no_letter' });

export const TypeLetterCodeResult = createUnionType({
  name: 'TypeLetterCodeResult',
  types: () => [MyResidenceType, WrongLetterCode, NoLetter, InvalidInput] as const,
});
export type TypeLetterCodeAnswer = MyResidenceType | WrongLetterCode | NoLetter | InvalidInput;
