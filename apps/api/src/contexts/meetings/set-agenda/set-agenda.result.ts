import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { MeetingFixed } from '../plan-meeting/plan-meeting.result';

/** The agenda is as it was asked. */
@ObjectType()
export class AgendaSet {
  @Field(() => ID)
  meetingId: string;
}

/** Somebody else added or took away a point meanwhile: the order that was sent is of another agenda. */
@ObjectType({ implements: () => [Problem] })
export class AgendaMoved extends Problem {}

export const agendaMoved = (): AgendaMoved => Object.assign(new AgendaMoved(), { code: 'agenda_moved' });

export const SetAgendaResult = createUnionType({
  name: 'SetAgendaResult',
  types: () => [AgendaSet, InvalidInput, MeetingFixed, AgendaMoved] as const,
});

export type SetAgendaAnswer = AgendaSet | InvalidInput | MeetingFixed | AgendaMoved;
