import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { NotFound } from '../../../platform/graphql/refusals';
import { PrintReview } from './print-review.service';

const versionIn = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

/** A review as files: to print, and as the data that its digest is of. */
@Controller('files/instances/:slug/bilans/:year')
export class ReviewController {
  constructor(private readonly prints: PrintReview) {}

  /** Made once for each version and language, and kept. */
  @Get('bilan.pdf')
  @Access.public()
  async pdf(
    @Param('slug') slug: string,
    @Param('year', ParseIntPipe) year: number,
    @Query('version') version: string | undefined,
    @Query('langue') language: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const pdf = await this.prints.published(slug, year, versionIn(version), language === 'en' ? 'en' : 'fr');
    if (!pdf) throw new NotFound();
    send(response, 'application/pdf', `inline; filename="bilan-${year}.pdf"`, 'public, max-age=60');
    response.end(pdf);
  }

  /** The bytes of which the digest is published. */
  @Get('bilan.json')
  @Access.public()
  async data(
    @Param('slug') slug: string,
    @Param('year', ParseIntPipe) year: number,
    @Query('version') version: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const kept = await this.prints.data(slug, year, versionIn(version));
    if (kept === null) throw new NotFound();
    const disposition = `attachment; filename="bilan-${year}.json"`;
    send(response, 'application/json; charset=utf-8', disposition, 'public, max-age=60');
    response.end(kept);
  }

  /** The figures as they stand, to bring to a meeting: for the body's facilitators. */
  @Get('projet.pdf')
  @Access.within('councils.keep')
  async draft(
    @Param('slug') slug: string,
    @Param('year', ParseIntPipe) year: number,
    @Query('langue') language: string | undefined,
    @AskingViewer() viewer: Viewer,
    @Res() response: Response,
  ): Promise<void> {
    const pdf = await this.prints.draft(viewer, slug, year, language === 'en' ? 'en' : 'fr');
    send(response, 'application/pdf', `inline; filename="projet-bilan-${year}.pdf"`, 'private, no-store');
    response.end(pdf);
  }
}

const send = (response: Response, type: string, disposition: string, cache: string): Response =>
  response.set({
    'Content-Type': type,
    'Content-Disposition': disposition,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cache,
  });
