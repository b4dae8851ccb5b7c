import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { CardAlreadyPrinted, CardPrinted } from '../cards/card-printed.type';

/** This person holds a role: a paper that opens her account would open more than her own affairs. */
@ObjectType({ implements: () => [Problem] })
export class CardNotForRoles extends Problem {}

export const cardNotForRoles = (): CardNotForRoles =>
  Object.assign(new CardNotForRoles(), { code: 'card_not_for_roles' });

export const PrintCardResult = createUnionType({
  name: 'PrintCardResult',
  types: () => [CardPrinted, CardAlreadyPrinted, CardNotForRoles, InvalidInput] as const,
});
export type PrintCardAnswer = CardPrinted | CardAlreadyPrinted | CardNotForRoles | InvalidInput;
