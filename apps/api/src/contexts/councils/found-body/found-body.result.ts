import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../../platform/graphql/problem.type';
import { BodyNameTaken } from '../councils.problems';

@ObjectType()
export class BodyFounded {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}

export const FoundBodyResult = createUnionType({
  name: 'FoundBodyResult',
  types: () => [BodyFounded, BodyNameTaken, InvalidInput] as const,
});
export type FoundBodyAnswer = BodyFounded | BodyNameTaken | InvalidInput;
