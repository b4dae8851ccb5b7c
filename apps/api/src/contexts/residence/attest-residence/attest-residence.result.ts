import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { NotForOneself } from '../../identity';
import { InvalidInput } from '../../../platform/graphql/problem.type';

@ObjectType()
export class ResidenceAttested {
  @Field(() => ID)
  personId: string;

  @Field(() => Date)
  holdsUntil: Date;
}

export const AttestResidenceResult = createUnionType({
  name: 'AttestResidenceResult',
  types: () => [ResidenceAttested, NotForOneself, InvalidInput] as const,
});
export type AttestResidenceAnswer = ResidenceAttested | NotForOneself | InvalidInput;
