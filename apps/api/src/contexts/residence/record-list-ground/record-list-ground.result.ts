import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';
import { FreshProofNeeded } from '../../identity';

/** On which legal ground the town compares the electoral roll: anybody may read it. */
@ObjectType('ElectoralRollGround')
export class ElectoralRollGroundType {
  @Field(() => String)
  ground: string;

  @Field(() => Date)
  recordedAt: Date;
}

/** Recorded, or ended. */
@ObjectType()
export class ElectoralRollSet {
  /** Null: the roll is off. */
  @Field(() => ElectoralRollGroundType, { nullable: true })
  ground: ElectoralRollGroundType | null;
}

/** Somebody recorded or ended it meanwhile. */
@ObjectType({ implements: () => [Problem] })
export class ListGroundMovedOn extends Problem {}

export const listGroundMovedOn = (): ListGroundMovedOn =>
  Object.assign(new ListGroundMovedOn(), { code: 'list_ground_moved_on' });

export const SetElectoralRollResult = createUnionType({
  name: 'SetElectoralRollResult',
  types: () => [ElectoralRollSet, ListGroundMovedOn, InvalidInput, FreshProofNeeded] as const,
});
export type SetElectoralRollAnswer = ElectoralRollSet | ListGroundMovedOn | InvalidInput | FreshProofNeeded;
