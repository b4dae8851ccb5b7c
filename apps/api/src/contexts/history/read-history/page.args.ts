import { ArgsType, Field, Int } from '@nestjs/graphql';
import { PAGE_SIZE } from '../../../platform/graphql/limits/page-size.scalar';

@ArgsType()
export class PageArgs {
  @Field(() => PAGE_SIZE, { defaultValue: 20 })
  first: number;

  @Field(() => Int, { defaultValue: 0 })
  skip: number;
}
