import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { TooManyTries, WrongCode } from '../../identity';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { OpinionAnswerType, OpinionType } from '../read-opinions/opinion.type';

/** A code is on its way to the official address of the office. */
@ObjectType()
export class AnswerCodeSent {
  /** Such as « e…@cahors.example »: enough to recognise it. */
  @Field(() => String)
  address: string;

  @Field(() => Date)
  expiresAt: Date;
}

export const AnswerCodeResult = createUnionType({
  name: 'AnswerCodeResult',
  types: () => [AnswerCodeSent, TooManyTries] as const,
});

/** No code of this link is waiting: too old, used, or tried too often. Another may be asked; what was typed stays. */
@ObjectType({ implements: () => [Problem] })
export class AnswerCodeExpired extends Problem {}

/** This office has answered: once, and for good. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyAnswered extends Problem {}

export const answerCodeExpired = (): AnswerCodeExpired =>
  Object.assign(new AnswerCodeExpired(), { code: 'answer_code_expired' });
export const alreadyAnswered = (): AlreadyAnswered =>
  Object.assign(new AlreadyAnswered(), { code: 'already_answered' });

/** What an office finds behind its link: the opinion, its own turn, and what it answered. */
@ObjectType('OfficeTurn')
export class OfficeTurnType {
  @Field(() => String)
  office: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  dueOn: string;

  /** Days since the due date; 0: not late. */
  @Field(() => Number)
  lateDays: number;

  /** Where codes go: « e…@cahors.example ». */
  @Field(() => String)
  address: string;

  @Field(() => OpinionAnswerType, { nullable: true })
  answer: OpinionAnswerType | null;

  @Field(() => OpinionType)
  opinion: OpinionType;
}

export const AnswerOpinionResult = createUnionType({
  name: 'AnswerOpinionResult',
  types: () =>
    [OfficeTurnType, AnswerCodeExpired, AlreadyAnswered, WrongCode, InvalidInput, TooManyTries] as const,
});
