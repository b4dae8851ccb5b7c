import { ArgsType, Field } from '@nestjs/graphql';

/** Under which words she is looked for in the lists of the town; the town is this one. */
@ArgsType()
export class AskListCheckInput {
  @Field(() => String)
  surname: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  street: string;

  @Field(() => String)
  postcode: string;

  /** She chose it, having read what is compared. */
  @Field(() => Boolean)
  agreed: boolean;
}
