import { Field, ID, InputType } from '@nestjs/graphql';
import { BodyDocumentKindName } from '../bodies/body-words';
import type { BodyDocumentKind } from '../tables/body-document.entity';

/** A new version of a document: a file, a text, or both. */
@InputType()
export class PublishBodyDocumentInput {
  /** Address of the body. */
  @Field(() => String)
  body: string;

  @Field(() => BodyDocumentKindName)
  kind: BodyDocumentKind;

  /** Of an `OTHER` document. */
  @Field(() => String)
  title: string;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  datedOn: string;

  @Field(() => String)
  note: string;

  @Field(() => String)
  text: string;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;

  /** Made by the form: sent twice, it is one version. */
  @Field(() => ID)
  submissionKey: string;
}
