import { createUnionType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { MeetingFixed } from '../plan-meeting/plan-meeting.result';
import { AgendaSet } from '../set-agenda/set-agenda.result';

/** Somebody else answered it meanwhile, or its author took it back. */
@ObjectType({ implements: () => [Problem] })
export class ItemAnswered extends Problem {}

export const itemAnswered = (): ItemAnswered =>
  Object.assign(new ItemAnswered(), { code: 'agenda_item_answered' });

export const ProposeItemResult = createUnionType({
  name: 'ProposeItemResult',
  types: () => [AgendaSet, InvalidInput, MeetingFixed, ItemAnswered] as const,
});

export type ProposeItemAnswer = AgendaSet | InvalidInput | MeetingFixed | ItemAnswered;
