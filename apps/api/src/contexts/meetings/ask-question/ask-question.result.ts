import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { BirthMonthNeeded, GuardianConsentNeeded, OwnConsentNeeded, type FamilyStep } from '../../families';
import { BlockedForNow } from '../../moderation';

/** The question is in; `waits`: it is read before others see it. */
@ObjectType()
export class PublicQuestionAsked {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  waits: boolean;
}

/** The hour has passed, or no questions are gathered. */
@ObjectType({ implements: () => [Problem] })
export class QuestionsClosed extends Problem {}

export const questionsClosed = (): QuestionsClosed =>
  Object.assign(new QuestionsClosed(), { code: 'public_questions_closed' });

export const AskPublicQuestionResult = createUnionType({
  name: 'AskPublicQuestionResult',
  types: () =>
    [
      PublicQuestionAsked,
      InvalidInput,
      QuestionsClosed,
      BlockedForNow,
      BirthMonthNeeded,
      GuardianConsentNeeded,
      OwnConsentNeeded,
    ] as const,
});

export type AskPublicQuestionAnswer =
  PublicQuestionAsked | InvalidInput | QuestionsClosed | BlockedForNow | FamilyStep;
