import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** A meeting was planned, or what was known of it changed. */
@ObjectType()
export class MeetingPlanned {
  @Field(() => ID)
  meetingId: string;

  /** In its assembly: part of its address. */
  @Field(() => Int)
  number: number;
}

/** It began, ended, or will not take place: its date, place and agenda are what they were. */
@ObjectType({ implements: () => [Problem] })
export class MeetingFixed extends Problem {}

export const meetingFixed = (): MeetingFixed => Object.assign(new MeetingFixed(), { code: 'meeting_fixed' });

export const PlanMeetingResult = createUnionType({
  name: 'PlanMeetingResult',
  types: () => [MeetingPlanned, InvalidInput, MeetingFixed] as const,
});

export type PlanMeetingAnswer = MeetingPlanned | InvalidInput | MeetingFixed;
