import { Field, ID, InputType } from '@nestjs/graphql';
import type { Cadence, FollowKind } from '../tables/follow.entity';
import { CadenceName, FollowKindName } from './follow.type';

@InputType()
export class FollowInput {
  @Field(() => FollowKindName)
  kind: FollowKind;

  @Field(() => ID)
  thing: string;

  @Field(() => CadenceName)
  cadence: Cadence;
}
