import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { KeptDocuments } from '../../../platform/documents/kept-documents.store';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Editions } from '../editions.store';
import { type DocumentKind, documentPath } from './edition-documents';
import { type EditionDocumentKind, EditionDocumentType } from './edition-document.type';

@Resolver()
export class EditionDocumentsResolver {
  constructor(
    private readonly editions: Editions,
    private readonly kept: KeptDocuments,
  ) {}

  /** Documents made of a counted edition; empty while they are not. */
  @Query(() => [EditionDocumentType])
  @Access.public()
  @AtMost(10)
  async editionDocuments(
    @Args('edition', { type: () => String }) edition: string,
  ): Promise<EditionDocumentType[]> {
    const known = await this.editions.bySlug(edition);
    if (!known) return [];
    const documents = await this.kept.about(known.id);
    return documents.map(({ kind, language, bytes, sha256 }) => ({
      kind: kind as EditionDocumentKind,
      language,
      bytes,
      sha256,
      path: documentPath(known.slug, kind as DocumentKind, language),
    }));
  }
}
