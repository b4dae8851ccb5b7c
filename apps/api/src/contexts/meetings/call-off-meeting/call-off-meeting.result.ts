import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { MeetingFixed } from '../plan-meeting/plan-meeting.result';

/** It does not take place on its day. */
@ObjectType()
export class MeetingCalledOff {
  /** Of the one that is prepared in its place; null when it is cancelled. */
  @Field(() => Int, { nullable: true })
  nextNumber: number | null;

  /** How many are told. */
  @Field(() => Int)
  told: number;
}

export const CallOffMeetingResult = createUnionType({
  name: 'CallOffMeetingResult',
  types: () => [MeetingCalledOff, InvalidInput, MeetingFixed] as const,
});

export type CallOffMeetingAnswer = MeetingCalledOff | InvalidInput | MeetingFixed;
