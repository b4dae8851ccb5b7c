import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { BlockedForNow } from '../blocks/blocked-for-now.type';

/** Somebody will read it. */
@ObjectType()
export class ReportReceived {
  /** Whether the outcome will be told, and so somebody to tell it to is known. */
  @Field(() => Boolean)
  outcomeTold: boolean;
}

/** This person has reported this thing already, and nobody has answered yet. */
@ObjectType({ implements: () => [Problem] })
export class AlreadyReported extends Problem {}

/** Too many reports without an account came from this network within the hour. */
@ObjectType({ implements: () => [Problem] })
export class TooManyReports extends Problem {}

export const alreadyReported = (): AlreadyReported =>
  Object.assign(new AlreadyReported(), { code: 'already_reported' });
export const tooManyReports = (): TooManyReports =>
  Object.assign(new TooManyReports(), { code: 'too_many_reports' });

export const ReportContentResult = createUnionType({
  name: 'ReportContentResult',
  types: () => [ReportReceived, InvalidInput, AlreadyReported, TooManyReports, BlockedForNow] as const,
});
export type ReportContentAnswer =
  ReportReceived | InvalidInput | AlreadyReported | TooManyReports | BlockedForNow;
