import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum EditionDocumentKind {
  /** Minutes of the count. */
  MINUTES = 'minutes',
  RESULTS = 'results',
}
registerEnumType(EditionDocumentKind, { name: 'EditionDocumentKind' });

/** A document of a counted edition, to download. */
@ObjectType('EditionDocument')
export class EditionDocumentType {
  @Field(() => EditionDocumentKind)
  kind: EditionDocumentKind;

  /** fr or en. */
  @Field(() => String)
  language: string;

  @Field(() => String)
  path: string;

  @Field(() => Int)
  bytes: number;

  /** SHA-256 (hex) of the file. */
  @Field(() => String)
  sha256: string;
}
