import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import { makePdf } from '../../../platform/documents/make-pdf';
import { NotFound } from '../../../platform/graphql/refusals';
import { minutesDocument } from './minutes-document';
import { MinutesStore } from './minutes.store';

/** The minutes as PDF, for whoever may read them on their page. */
@Controller('files/minutes/:assembly/:slug')
export class MinutesController {
  constructor(
    private readonly store: MinutesStore,
    private readonly config: Config,
  ) {}

  @Get(':number/minutes.pdf')
  @Access.public()
  async pdf(
    @Param('assembly') assembly: string,
    @Param('slug') slug: string,
    @Param('number', ParseIntPipe) number: number,
    @Query('language') language: string | undefined,
    @AskingViewer() viewer: Viewer | null,
    @Res() response: Response,
  ): Promise<void> {
    const minutes = await this.store.of(assembly, slug, number, viewer);
    if (!minutes) throw new NotFound();
    const { town, demo } = this.config;
    const wanted = language === 'en' ? 'en' : 'fr';
    const pdf = await makePdf(minutesDocument(minutes, { town: town.name, demo }, wanted));
    response.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="compte-rendu-${number}.pdf"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': minutes.publishedAt ? 'public, max-age=60' : 'private, no-store',
    });
    response.end(pdf);
  }
}
