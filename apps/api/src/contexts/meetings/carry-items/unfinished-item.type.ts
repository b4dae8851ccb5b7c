import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ItemKindName } from '../see-meeting/agenda-item.type';

/** A point that an earlier meeting did not finish. */
@ObjectType('UnfinishedItem')
export class UnfinishedItemType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ItemKindName)
  kind: ItemKindName;

  @Field(() => Int)
  minutes: number;

  /** Of the meeting that it comes from. */
  @Field(() => Int)
  number: number;

  @Field(() => Date)
  startsAt: Date;
}
