import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';
import { MeetingFixed } from '../plan-meeting/plan-meeting.result';

/** The meeting is called: everybody reads it, and its seats are known. */
@ObjectType()
export class MeetingCalled {
  @Field(() => ID)
  meetingId: string;

  /** How many may sit and vote. */
  @Field(() => Int)
  seats: number;
}

/** Nothing is on the agenda: nobody would know what to come for. */
@ObjectType({ implements: () => [Problem] })
export class AgendaEmpty extends Problem {}

export const agendaEmpty = (): AgendaEmpty => Object.assign(new AgendaEmpty(), { code: 'agenda_empty' });

/** It would have begun already. */
@ObjectType({ implements: () => [Problem] })
export class MeetingPast extends Problem {}

export const meetingPast = (): MeetingPast => Object.assign(new MeetingPast(), { code: 'meeting_past' });

export const CallMeetingResult = createUnionType({
  name: 'CallMeetingResult',
  types: () => [MeetingCalled, AgendaEmpty, MeetingPast, MeetingFixed] as const,
});

export type CallMeetingAnswer = MeetingCalled | AgendaEmpty | MeetingPast | MeetingFixed;
