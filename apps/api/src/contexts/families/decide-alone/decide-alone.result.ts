import { createUnionType } from '@nestjs/graphql';
import { ConsentMovedOn, ConsentTextChanged } from '../families.problems';
import { FamilyType } from '../see-family/family.type';

export const DecideAloneResult = createUnionType({
  name: 'DecideAloneResult',
  types: () => [FamilyType, ConsentMovedOn, ConsentTextChanged] as const,
});
