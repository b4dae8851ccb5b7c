import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

@ObjectType()
export class ResidenceAttested {
  @Field(() => ID)
  personId: string;

  @Field(() => Date)
  holdsUntil: Date;
}

/** Nobody attests for herself. */
@ObjectType({ implements: () => [Problem] })
export class NotForOneself extends Problem {}

export const notForOneself = (): NotForOneself =>
  Object.assign(new NotForOneself(), { code: 'not_for_oneself' });

export const AttestResidenceResult = createUnionType({
  name: 'AttestResidenceResult',
  types: () => [ResidenceAttested, NotForOneself, InvalidInput] as const,
});
export type AttestResidenceAnswer = ResidenceAttested | NotForOneself | InvalidInput;
