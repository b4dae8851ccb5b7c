import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Of one meeting. */
export const MOST_MEETING_DOCUMENTS = 60;

/** A file to read for a meeting. */
@ObjectType('MeetingDocument')
export class MeetingDocumentType {
  @Field(() => ID)
  id: string;

  /** The point of the agenda that it is for; null: the whole meeting. */
  @Field(() => ID, { nullable: true })
  itemId: string | null;

  @Field(() => String)
  title: string;

  /** Address of the file, from `/`. */
  @Field(() => String)
  path: string;

  /** `pdf`, `odt`, `docx`, `xlsx` or `csv`. */
  @Field(() => String)
  kind: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => Boolean)
  forMembers: boolean;
}
