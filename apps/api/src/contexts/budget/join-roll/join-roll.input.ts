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

  /** How she belongs to the town, when the edition is open to more than those who live there: `live`, `study` or `work`. */
  @Field(() => String, { nullable: true })
  link?: string | null;
}
