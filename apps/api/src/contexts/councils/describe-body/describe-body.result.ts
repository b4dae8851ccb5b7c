import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { BodyMovedOn } from '../councils.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';

export const DescribeBodyResult = createUnionType({
  name: 'DescribeBodyResult',
  types: () => [BodyDeskType, BodyMovedOn, InvalidInput] as const,
});
