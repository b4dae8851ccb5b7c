import { ArgsType, Field, ID } from '@nestjs/graphql';

/** Sent again with `personId` after ChoosePerson, with `displayName` and `birthMonth` after NameNeeded: the code stays good. */
@ArgsType()
export class SignInInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  code: string;

  /** Who of those who share the mailbox. */
  @Field(() => ID, { nullable: true })
  personId?: string | null;

  /** For somebody new at this address. */
  @Field(() => String, { nullable: true })
  displayName?: string | null;

  /** Of somebody new, `yyyy-mm`: it decides which rules protect her, and is shown to nobody. */
  @Field(() => String, { nullable: true })
  birthMonth?: string | null;
}
