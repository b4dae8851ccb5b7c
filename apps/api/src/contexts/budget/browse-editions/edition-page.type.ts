import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EditionType } from '../edition.type';

@ObjectType('EditionPage')
export class EditionPageType {
  @Field(() => [EditionType])
  items: EditionType[];

  @Field(() => Int)
  totalItems: number;
}
