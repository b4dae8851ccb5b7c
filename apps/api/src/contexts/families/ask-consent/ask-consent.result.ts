import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { TooManyTries } from '../../identity';
import { ConsentMovedOn, ConsentTextChanged } from '../families.problems';
import { FamilyType } from '../see-family/family.type';

export const AskConsentResult = createUnionType({
  name: 'AskConsentResult',
  types: () => [FamilyType, ConsentMovedOn, ConsentTextChanged, TooManyTries, InvalidInput] as const,
});
