import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { ModerationCaseType } from '../moderation-queue/moderation-case.type';
import type { Conflict } from './duties';

/** Somebody else decided while this page was open, or the thing stands elsewhere; nothing was recorded. */
@ObjectType({ implements: () => [Problem] })
export class CaseMovedOn extends Problem {
  @Field(() => Int)
  version: number;
}

/** Separation of duties. */
@ObjectType({ implements: () => [Problem] })
export class NotYoursToDecide extends Problem {
  /** `own`, `handled` or `decided_before`. */
  @Field(() => String)
  why: Conflict;
}

/** The last decision is contested: the appeal is what must be answered. */
@ObjectType({ implements: () => [Problem] })
export class CaseOnAppeal extends Problem {}

export const caseMovedOn = (version: number): CaseMovedOn =>
  Object.assign(new CaseMovedOn(), { code: 'case_moved_on', version });
export const notYoursToDecide = (why: Conflict): NotYoursToDecide =>
  Object.assign(new NotYoursToDecide(), { code: 'not_yours_to_decide', why });
export const caseOnAppeal = (): CaseOnAppeal => Object.assign(new CaseOnAppeal(), { code: 'case_on_appeal' });

export const DecideCaseResult = createUnionType({
  name: 'DecideCaseResult',
  types: () => [ModerationCaseType, InvalidInput, CaseMovedOn, NotYoursToDecide, CaseOnAppeal] as const,
});
export type CaseRefusal = InvalidInput | CaseMovedOn | NotYoursToDecide | CaseOnAppeal;
