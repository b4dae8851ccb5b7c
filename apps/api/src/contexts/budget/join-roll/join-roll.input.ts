import { Field, InputType } from '@nestjs/graphql';

/** What a person declares to be put on the roll. None of it is kept: only a keyed hash of name and birth date. */
@InputType()
export class JoinRollInput {
  /** Slug of the edition. */
  @Field(() => String)
  edition: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  /** `yyyy-mm-dd`. */
  @Field(() => String)
  birthDate: string;

  /** Slug of the neighbourhood she lives in; null, or left out: outside the town. */
  @Field(() => String, { nullable: true })
  neighbourhood?: string | null;

  /** `study` or `work`, of somebody who lives elsewhere and has this link with the town. */
  @Field(() => String, { nullable: true })
  link?: string | null;
}
