import type { ProblemCode } from '@parvis/contract';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** What was done in the room; its new state comes by the subscription `room`. */
@ObjectType()
export class RoomActed {
  @Field(() => ID)
  meetingId: string;

  /** Of what was made or changed: a question, a turn, a proxy, a guest. */
  @Field(() => ID, { nullable: true })
  id: string | null;

  /** False: it was so already, and nothing was written. */
  @Field(() => Boolean)
  changed: boolean;
}

/** The rules of the meeting, or where it stands, say no; nothing was written. */
@ObjectType({ implements: () => [Problem] })
export class RoomRefused extends Problem {
  declare code: ProblemCode;

  /** What was counted, and what it should be; how many are there, and how many are needed. */
  @Field(() => Int, { nullable: true })
  counted: number | null;

  @Field(() => Int, { nullable: true })
  expected: number | null;
}

export const roomRefused = (
  code: ProblemCode,
  { counted = null, expected = null }: { counted?: number | null; expected?: number | null } = {},
): RoomRefused => Object.assign(new RoomRefused(), { code, counted, expected });

export const RoomActResult = createUnionType({
  name: 'RoomActResult',
  types: () => [RoomActed, RoomRefused, InvalidInput] as const,
});

export type RoomActAnswer = RoomActed | RoomRefused | InvalidInput;
