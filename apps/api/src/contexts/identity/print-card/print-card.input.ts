import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class PrintCardInput {
  /** Drawn by the page for one click. */
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  personId: string;

  /** `yyyy-mm`, only for an account of which no month is known: the card asks for it. */
  @Field(() => String, { nullable: true })
  birthMonth?: string | null;
}
