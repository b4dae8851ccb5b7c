import { ArgsType, Field } from '@nestjs/graphql';

@ArgsType()
export class SayBirthMonthInput {
  /** `yyyy-mm` */
  @Field(() => String)
  birthMonth: string;

  /** A pseudonym, when the name that others see so far says who a minor is. */
  @Field(() => String, { nullable: true })
  displayName?: string | null;
}
