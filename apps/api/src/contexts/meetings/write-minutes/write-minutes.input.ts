import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class SaveMinutesSectionInput {
  @Field(() => ID)
  sectionId: string;

  /** The version from which the text was written. */
  @Field(() => Int)
  basedOn: number;

  /** Paragraphs between empty lines. */
  @Field(() => String)
  text: string;

  /** The text set aside that this one takes up, or gives up. */
  @Field(() => ID, { nullable: true })
  settles?: string | null;
}
