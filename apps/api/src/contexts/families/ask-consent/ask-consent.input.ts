import { Field, InputType } from '@nestjs/graphql';
import { type Purpose, PurposeName } from '../purposes';

@InputType()
export class AskConsentInput {
  /** What she wants to do: each is asked for by itself. */
  @Field(() => [PurposeName])
  purposes: Purpose[];

  /** Of a holder of parental authority; null: both come to a desk. */
  @Field(() => String, { nullable: true })
  email?: string | null;

  /** Of the text that she read. */
  @Field(() => String)
  textDigest: string;
}
