import { Field, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../platform/graphql/limits/at-most.decorator';
import { NeighbourhoodType } from './neighbourhood.type';

@ObjectType('Town')
export class TownType {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @AtMost(200)
  @Field(() => [NeighbourhoodType])
  neighbourhoods: NeighbourhoodType[];
}
