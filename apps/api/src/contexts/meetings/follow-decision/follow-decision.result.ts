import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

@ObjectType()
export class FollowUpKept {
  @Field(() => ID)
  followUpId: string;
}

/** It was ended already: what came of it stands. */
@ObjectType({ implements: () => [Problem] })
export class FollowUpEnded extends Problem {}

export const followUpEnded = (): FollowUpEnded =>
  Object.assign(new FollowUpEnded(), { code: 'follow_up_ended' });

export const FollowDecisionResult = createUnionType({
  name: 'FollowDecisionResult',
  types: () => [FollowUpKept, InvalidInput, FollowUpEnded] as const,
});

export type FollowDecisionAnswer = FollowUpKept | InvalidInput | FollowUpEnded;
