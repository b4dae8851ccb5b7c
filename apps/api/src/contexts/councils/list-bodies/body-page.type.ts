import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyKindName } from '../bodies/body-words';
import type { BodyKind } from '../tables/body.entity';

/** A body in the list. */
@ObjectType('BodyLine')
export class BodyLineType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => BodyKindName)
  kind: BodyKind;

  @Field(() => String)
  territory: string;

  @Field(() => String)
  mission: string;

  @Field(() => Int)
  inOffice: number;
}

@ObjectType('BodyPage')
export class BodyPageType {
  @Field(() => [BodyLineType])
  items: BodyLineType[];

  @Field(() => Int)
  totalItems: number;
}
