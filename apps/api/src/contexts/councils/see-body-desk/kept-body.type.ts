import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A body that somebody keeps. */
@ObjectType('KeptBody')
export class KeptBodyType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}
