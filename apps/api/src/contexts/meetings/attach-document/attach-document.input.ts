import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AttachDocumentInput {
  @Field(() => ID)
  meetingId: string;

  /** The point that it is for; absent: the whole meeting. */
  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => String)
  title: string;

  /** Of the keeping `meeting-documents`, sent before. */
  @Field(() => ID, { nullable: true })
  fileId?: string | null;

  /** For those who sit alone. */
  @Field(() => Boolean)
  forMembers: boolean;

  /** Made by the form: sent twice, it is one document. */
  @Field(() => ID)
  submissionKey: string;
}
