import { Field, ObjectType } from '@nestjs/graphql';
import { NeighbourhoodType } from './neighbourhood.type';

@ObjectType('Town')
export class TownType {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => [NeighbourhoodType])
  neighbourhoods: NeighbourhoodType[];
}
