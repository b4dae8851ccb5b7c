import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import type { RoomActAnswer } from '../room/room-act.result';

/** The meeting is held, with all that was typed of it. */
@ObjectType()
export class MeetingEntered {
  @Field(() => ID)
  meetingId: string;
}

/** The rules of the meeting say no to one part of it, and nothing was written. */
@ObjectType({ implements: () => [Problem] })
export class EntryRefused extends Problem {
  /** `times`, `proxies`, `presence`, `guests`, `items`, or `question` with its place. */
  @Field(() => String)
  part: string;

  /** Of a question, from 1. */
  @Field(() => Int, { nullable: true })
  place: number | null;

  @Field(() => Int, { nullable: true })
  counted: number | null;

  @Field(() => Int, { nullable: true })
  expected: number | null;
}

export const EnterMeetingResult = createUnionType({
  name: 'EnterMeetingResult',
  types: () => [MeetingEntered, EntryRefused, InvalidInput] as const,
});

export type EnterMeetingAnswer = MeetingEntered | EntryRefused | InvalidInput;

/** Where in what was typed. */
export interface EntryPart {
  readonly part: 'times' | 'proxies' | 'presence' | 'guests' | 'items' | 'question';
  readonly place?: number;
}

/** Takes the whole entry back, with what its page must say. */
export class EntryUndone extends Error {
  constructor(readonly answer: EntryRefused | InvalidInput) {
    super('entry undone');
  }
}

/** Lets what was done pass. @throws EntryUndone for what was refused */
export function passed(
  answer: RoomActAnswer,
  { part, place = 0 }: EntryPart,
): { readonly id: string | null } {
  if ('changed' in answer) return answer;
  if ('faults' in answer) {
    const faults = answer.faults.map((fault) => ({ ...fault, field: `${part}.${place}.${fault.field}` }));
    throw new EntryUndone(Object.assign(new InvalidInput(), { ...answer, faults }));
  }
  const { code, counted, expected } = answer;
  throw new EntryUndone(
    Object.assign(new EntryRefused(), { code, counted, expected, part, place: place || null }),
  );
}
