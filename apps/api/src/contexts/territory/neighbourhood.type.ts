import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A neighbourhood and its place on the schematic map (600 × 600). */
@ObjectType('Neighbourhood')
export class NeighbourhoodType {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  municipality: string;

  @Field(() => Int)
  mapX: number;

  @Field(() => Int)
  mapY: number;
}
