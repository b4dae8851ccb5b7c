import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FollowType } from '../follow/follow.type';

@ObjectType('FollowPage')
export class FollowPageType {
  @Field(() => [FollowType])
  items: FollowType[];

  @Field(() => Int)
  totalItems: number;
}
