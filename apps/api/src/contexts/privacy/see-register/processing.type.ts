import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** How long, counted from what; without a figure: at that instant. */
@ObjectType()
export class KeptFor {
  /** Key of its sentence. */
  @Field(() => String)
  after: string;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => Int, { nullable: true })
  months: number | null;

  @Field(() => Int, { nullable: true })
  years: number | null;
}

/** One line of the register: for what, by which right, how long, who sees. Its name and purpose are sentences. */
@ObjectType('Processing')
export class ProcessingType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  ground: string;

  @Field(() => String)
  article: string;

  @Field(() => KeptFor)
  retention: KeptFor;

  @AtMost(30)
  @Field(() => [String])
  seenBy: string[];

  @AtMost(10)
  @Field(() => [String])
  sources: string[];
}
