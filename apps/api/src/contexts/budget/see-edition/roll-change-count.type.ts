import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RollMotive } from '@parvis/contract';
import { RollChangeName, RollMotiveName } from '../change-roll/change-roll.input';
import type { RollChange } from '../tables/roll-change.entity';

/** How often two agents changed the roll for one reason since the vote opened. */
@ObjectType('RollChangeCount')
export class RollChangeCountType {
  @Field(() => RollChangeName)
  change: RollChange;

  @Field(() => RollMotiveName)
  motive: RollMotive;

  @Field(() => Int)
  count: number;
}
