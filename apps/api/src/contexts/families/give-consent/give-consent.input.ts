import { Field, InputType } from '@nestjs/graphql';
import { type Purpose, PurposeName } from '../purposes';

@InputType()
export class GiveConsentInput {
  /** Of the link. */
  @Field(() => String)
  token: string;

  /** As she signs. */
  @Field(() => String)
  guardianName: string;

  /** « I hold parental authority over this child. » */
  @Field(() => Boolean)
  declares: boolean;

  @Field(() => [PurposeName])
  purposes: Purpose[];

  /** Of the text that she read. */
  @Field(() => String)
  textDigest: string;
}
