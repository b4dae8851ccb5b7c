import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RollMotive } from '@parvis/contract';
import { RollMotiveName } from '../change-roll/change-roll.input';

/** Somebody of a roll: enough to recognise her. Whether she has voted is not said. */
@ObjectType('RollPerson')
export class RollPersonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  displayName: string;

  /** The address with its middle hidden, `a…@exemple.fr`; null for whoever has none. */
  @Field(() => String, { nullable: true })
  maskedEmail: string | null;

  /** Why she was taken off; null while she is on the roll. */
  @Field(() => RollMotiveName, { nullable: true })
  struckFor: RollMotive | null;
}
