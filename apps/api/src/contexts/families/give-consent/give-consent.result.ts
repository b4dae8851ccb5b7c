import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import {
  ConsentMovedOn,
  ConsentTextChanged,
  GuardianAccountNeeded,
  NotTheGuardian,
} from '../families.problems';
import { ConsentRequestType } from '../see-consent-request/consent-request.type';

export const GiveConsentResult = createUnionType({
  name: 'GiveConsentResult',
  types: () =>
    [
      ConsentRequestType,
      ConsentMovedOn,
      ConsentTextChanged,
      NotTheGuardian,
      GuardianAccountNeeded,
      InvalidInput,
    ] as const,
});
