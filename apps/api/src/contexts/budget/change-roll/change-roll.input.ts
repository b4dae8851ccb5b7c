import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ROLL_MOTIVES, type RollMotive } from '@parvis/contract';
import { ROLL_CHANGES, type RollChange } from '../tables/roll-change.entity';

const named = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<Uppercase<T>, T>;

export const RollChangeName = named(ROLL_CHANGES);
registerEnumType(RollChangeName, { name: 'RollChange' });
export const RollMotiveName = named(ROLL_MOTIVES);
registerEnumType(RollMotiveName, { name: 'RollMotive' });

@InputType()
export class ChangeRollInput {
  /** Slug of the edition. */
  @Field(() => String)
  edition: string;

  @Field(() => ID)
  personId: string;

  @Field(() => RollChangeName)
  change: RollChange;

  /** Why she is struck; not asked to put her back. */
  @Field(() => RollMotiveName, { nullable: true })
  motive?: RollMotive | null;

  /** In the words of who asks, for who confirms. */
  @Field(() => String)
  reason: string;
}
