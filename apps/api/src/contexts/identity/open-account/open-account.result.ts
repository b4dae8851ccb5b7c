import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { CardAlreadyPrinted, CardPrinted } from '../cards/card-printed.type';

export const OpenAccountResult = createUnionType({
  name: 'OpenAccountResult',
  types: () => [CardPrinted, CardAlreadyPrinted, InvalidInput] as const,
});
export type OpenAccountAnswer = CardPrinted | CardAlreadyPrinted | InvalidInput;
