import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MemberMovedOn } from '../councils.problems';
import { NameStaysPrivate } from '../invitations/invitation.problems';
import { BodyDeskType } from '../see-body-desk/body-desk.type';

export const MoveMemberResult = createUnionType({
  name: 'MoveMemberResult',
  types: () => [BodyDeskType, MemberMovedOn, NameStaysPrivate, InvalidInput] as const,
});
