import { ArgsType, Field } from '@nestjs/graphql';

/** What is written on the envelope; forgotten once it has left. */
@ArgsType()
export class AskLetterInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  street: string;

  @Field(() => String)
  postcode: string;

  @Field(() => String)
  city: string;
}
