import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProblemCode } from '@parvis/contract';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** The minutes are as it was asked. */
@ObjectType()
export class MinutesSaved {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Int)
  revision: number;

  /** Of the section that was saved; null after a step. */
  @Field(() => Int, { nullable: true })
  version: number | null;
}

/** Why minutes are not written, proposed, approved or published now. */
@ObjectType({ implements: () => [Problem] })
export class MinutesRefused extends Problem {}

/** Somebody else saved this section meanwhile. What was sent is kept aside; both are here to be merged. */
@ObjectType({ implements: () => [Problem] })
export class MinutesSectionMoved extends Problem {
  /** The version that stands. */
  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;

  /** The text from which both began. */
  @Field(() => String)
  base: string;

  /** Where the text that was sent is kept: to be said when the merged text is saved. */
  @Field(() => ID)
  asideId: string;
}

type MinutesCode = Extract<ProblemCode, `minutes_${string}`>;

export const minutesRefused = (code: MinutesCode): MinutesRefused =>
  Object.assign(new MinutesRefused(), { code });

export const MinutesResult = createUnionType({
  name: 'MinutesResult',
  types: () => [MinutesSaved, InvalidInput, MinutesRefused, MinutesSectionMoved] as const,
});

export type MinutesAnswer = MinutesSaved | InvalidInput | MinutesRefused | MinutesSectionMoved;
