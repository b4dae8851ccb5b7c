import { Field, InputType, Int } from '@nestjs/graphql';

/** What a body says of itself. */
@InputType()
export class DescribeBodyInput {
  /** Its address. */
  @Field(() => String)
  body: string;

  @Field(() => String)
  mission: string;

  @Field(() => String)
  territory: string;

  @Field(() => String)
  hostName: string;

  @Field(() => String)
  hostText: string;

  /** Of the text that was read before. */
  @Field(() => Int)
  seenVersion: number;
}
