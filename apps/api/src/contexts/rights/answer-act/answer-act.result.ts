import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded } from '../../identity';
import type { ActRefusal } from '../two-people/two-people.service';

@ObjectType()
export class ActAnswered {
  @Field(() => ID)
  id: string;

  /** False: it was refused, and nothing else changes. */
  @Field(() => Boolean)
  confirmed: boolean;
}

/** Nothing changed: answered meanwhile, asked by the same person, or not lawful any more. */
@ObjectType({ implements: () => [Problem] })
export class ActRefused extends Problem {}

export const AnswerActResult = createUnionType({
  name: 'AnswerActResult',
  types: () => [ActAnswered, ActRefused, FreshProofNeeded] as const,
});
export type AnswerActAnswer = ActAnswered | ActRefused | FreshProofNeeded;

export const actRefused = (code: ActRefusal): ActRefused => Object.assign(new ActRefused(), { code });
