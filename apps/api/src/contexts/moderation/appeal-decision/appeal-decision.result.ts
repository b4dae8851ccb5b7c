import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { CaseMovedOn } from '../decide-case/decide-case.result';

/** Somebody else than who decided will read it. */
@ObjectType()
export class AppealReceived {
  @Field(() => Date)
  appealedAt: Date;
}

@ObjectType({ implements: () => [Problem] })
export class AppealTooLate extends Problem {
  @Field(() => Date)
  until: Date;
}

/** This person has contested this decision, or was given it as the answer to her appeal. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyAppealed extends Problem {}

export const appealTooLate = (until: Date): AppealTooLate =>
  Object.assign(new AppealTooLate(), { code: 'appeal_too_late', until });
export const alreadyAppealed = (): AlreadyAppealed =>
  Object.assign(new AlreadyAppealed(), { code: 'already_appealed' });

export const AppealDecisionResult = createUnionType({
  name: 'AppealDecisionResult',
  types: () => [AppealReceived, InvalidInput, AppealTooLate, AlreadyAppealed, CaseMovedOn] as const,
});
export type AppealAnswer = AppealReceived | InvalidInput | AppealTooLate | AlreadyAppealed | CaseMovedOn;
