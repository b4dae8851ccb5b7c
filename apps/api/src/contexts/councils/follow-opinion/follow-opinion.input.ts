import { Field, ID, InputType } from '@nestjs/graphql';
import { EffectStateName } from '../opinions/opinion-words';
import type { EffectState } from '../opinions/tables/opinion-effect.entity';

/** What became of an opinion. */
@InputType()
export class AddEffectInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => ID)
  opinionId: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  happenedOn: string;

  @Field(() => EffectStateName)
  state: EffectState;

  @Field(() => String)
  text: string;

  /** It was the last: nothing more is awaited of this opinion. */
  @Field(() => Boolean)
  closes: boolean;

  /** Made by the form: sent twice, it is one. */
  @Field(() => ID)
  submissionKey: string;
}
