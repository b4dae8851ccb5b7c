import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { CollegeInUse } from '../councils.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';

export const SetCollegesResult = createUnionType({
  name: 'SetCollegesResult',
  types: () => [BodyDeskType, CollegeInUse, InvalidInput] as const,
});
