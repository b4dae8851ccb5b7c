import { Controller, Get, Header, Param } from '@nestjs/common';
import { Access } from '../../../platform/access/access.decorator';
import { NotFound } from '../../../platform/graphql/refusals';
import { Editions } from '../editions.store';

/** What was frozen at opening, byte for byte: its SHA-256 is the fingerprint shown on the page. */
@Controller('files/budgets/:slug')
export class PublishManifestController {
  constructor(private readonly editions: Editions) {}

  @Get('manifeste.json')
  @Access.public()
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  async manifest(@Param('slug') slug: string): Promise<string> {
    const edition = await this.editions.bySlug(slug);
    if (!edition?.manifest) throw new NotFound();
    return edition.manifest;
  }
}
