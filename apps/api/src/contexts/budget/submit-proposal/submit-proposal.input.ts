import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class SubmitProposalInput {
  /** Slug of the edition. */
  @Field(() => String)
  edition: string;

  /** A UUID made by the browser when the form opens: sent twice, it is one proposal. */
  @Field(() => ID)
  submissionKey: string;

  @Field(() => String)
  title: string;

  /** Markdown. */
  @Field(() => String)
  body: string;

  @Field(() => String)
  theme: string;

  /** Slug; null for the whole town. */
  @Field(() => String, { nullable: true })
  neighbourhood?: string | null;

  /** On the schematic map, 0 to 600; both or none. */
  @Field(() => Int, { nullable: true })
  mapX?: number | null;

  @Field(() => Int, { nullable: true })
  mapY?: number | null;

  @Field(() => String, { nullable: true })
  place?: string | null;

  /** Of a photo sent before to `POST /files/photos`. */
  @Field(() => ID, { nullable: true })
  photoId?: string | null;
}
