import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MyResidenceType } from '../see-my-residence/my-residence.type';

export const AskListCheckResult = createUnionType({
  name: 'AskListCheckResult',
  types: () => [MyResidenceType, InvalidInput] as const,
});
export type AskListCheckAnswer = MyResidenceType | InvalidInput;
