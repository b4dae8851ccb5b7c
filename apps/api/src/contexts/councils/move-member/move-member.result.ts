import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MemberMovedOn } from '../councils.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';

export const MoveMemberResult = createUnionType({
  name: 'MoveMemberResult',
  types: () => [BodyDeskType, MemberMovedOn, InvalidInput] as const,
});
