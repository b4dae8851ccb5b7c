import { ArgsType, Field, ID } from '@nestjs/graphql';

/** What an agent types with the person beside him. No mail address: that is the point. */
@ArgsType()
export class OpenAccountInput {
  /** Drawn by the page for one form: sent twice, it makes one account. */
  @Field(() => ID)
  key: string;

  @Field(() => String)
  displayName: string;

  /** `yyyy-mm`; asked again at each sign-in with the card. */
  @Field(() => String)
  birthMonth: string;

  /** Slug; null when she lives elsewhere or does not say. */
  @Field(() => String, { nullable: true })
  neighbourhood?: string | null;

  /** Of the card, and of what she will read. */
  @Field(() => String, { defaultValue: 'fr' })
  language: string;
}
