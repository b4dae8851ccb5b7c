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

  /** How many of them have an account, and are told there and by mail. The others need the paper. */
  @Field(() => Int)
  told: number;
}

/** Nothing is on the agenda: nobody would know what to come for. */
@ObjectType({ implements: () => [Problem] })
export class AgendaEmpty extends Problem {}

export const agendaEmpty = (): AgendaEmpty => Object.assign(new AgendaEmpty(), { code: 'agenda_empty' });

/** It would have begun already. */
@ObjectType({ implements: () => [Problem] })
export class MeetingPast extends Problem {}

export const meetingPast = (): MeetingPast => Object.assign(new MeetingPast(), { code: 'meeting_past' });

/** The delay of the rules is not met. Sent again with `evenLate`, the notice goes all the same. */
@ObjectType({ implements: () => [Problem] })
export class NoticeLate extends Problem {
  /** `yyyy-mm-dd`: the last day on which it would have been in time. */
  @Field(() => String)
  lastDay: string;
}

export const noticeLate = (lastDay: string): NoticeLate =>
  Object.assign(new NoticeLate(), { code: 'notice_late', lastDay });

export const CallMeetingResult = createUnionType({
  name: 'CallMeetingResult',
  types: () => [MeetingCalled, AgendaEmpty, MeetingPast, NoticeLate, MeetingFixed] as const,
});

export type CallMeetingAnswer = MeetingCalled | AgendaEmpty | MeetingPast | NoticeLate | MeetingFixed;
