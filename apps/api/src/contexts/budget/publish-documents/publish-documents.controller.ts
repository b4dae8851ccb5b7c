import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { KeptDocuments } from '../../../platform/documents/kept-documents.store';
import { NotFound } from '../../../platform/graphql/refusals';
import { isHeld } from '../../../platform/http/is-held';
import { Editions } from '../editions.store';
import { DOCUMENT_LANGUAGES } from '../../../platform/documents/model/document-texts';
import { DOCUMENT_KINDS, fileName } from './edition-documents';

const NAMES = new Map(
  DOCUMENT_KINDS.flatMap((kind) =>
    DOCUMENT_LANGUAGES.map((language) => [fileName(kind, language), { kind, language }] as const),
  ),
);

/** The documents of a counted edition, as they were made: nothing of a person is in them. */
@Controller('files/budgets/:slug/documents')
export class PublishDocumentsController {
  constructor(
    private readonly editions: Editions,
    private readonly kept: KeptDocuments,
  ) {}

  /** PDF with its digest as ETag; 404 while it is not made. */
  @Get(':name')
  @Access.public()
  async document(
    @Param('slug') slug: string,
    @Param('name') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const wanted = NAMES.get(name);
    const edition = wanted && (await this.editions.bySlug(slug));
    const known = edition && (await this.kept.find({ ...wanted, subject: edition.id }));
    if (!known) throw new NotFound();
    response.set({
      ETag: `"${known.sha256}"`,
      'Cache-Control': 'public, max-age=3600',
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${edition.slug}-${name}"`,
      'X-Content-Type-Options': 'nosniff',
    });
    if (isHeld(request, response)) return void response.status(304).end();
    response.end(await this.kept.contentOf(known.id));
  }
}
