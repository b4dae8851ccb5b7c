import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { ConsentMovedOn, ConsentTextChanged, NotAGuardianAccount, OwnWitness } from '../families.problems';
import { DeskFamilyType } from '../see-desk-family/desk-family.type';

export const GiveConsentAtDeskResult = createUnionType({
  name: 'GiveConsentAtDeskResult',
  types: () =>
    [
      DeskFamilyType,
      ConsentMovedOn,
      ConsentTextChanged,
      NotAGuardianAccount,
      OwnWitness,
      InvalidInput,
    ] as const,
});
