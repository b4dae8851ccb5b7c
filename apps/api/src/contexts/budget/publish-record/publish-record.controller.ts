import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { NotFound } from '../../../platform/graphql/refusals';
import { isHeld } from '../../../platform/http/is-held';
import { resultWords } from './result-words';
import { PublishedRecords } from './published-records.store';

const unpack = promisify(gunzip);
const AN_HOUR = 'public, max-age=3600';

/** What anyone needs to count again: the ballots as a `.pb` file, and the outcome in the words of the CLI. */
@Controller('files/budgets/:slug')
export class PublishRecordController {
  constructor(private readonly records: PublishedRecords) {}

  @Get('bulletins.pb')
  @Access.public()
  async ballots(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const known = await this.records.digestOf(slug);
    if (!known) throw new NotFound();
    const packed = request.acceptsEncodings('gzip') === 'gzip';
    // Two representations, two strong validators (RFC 9110, 8.8.3.3).
    response.set({
      ETag: `"${known.sha256}${packed ? '-gzip' : ''}"`,
      'Cache-Control': AN_HOUR,
      Vary: 'Accept-Encoding',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${known.slug}.pb"`,
      'X-Content-Type-Options': 'nosniff',
    });
    if (isHeld(request, response)) return void response.status(304).end();
    const record = await this.records.pabulibOf(known.editionId);
    if (packed) response.set('Content-Encoding', 'gzip');
    response.end(packed ? record : await unpack(record));
  }

  @Get('resultats.json')
  @Access.public()
  async outcome(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const counted = await this.records.outcomeOf(slug);
    if (!counted) throw new NotFound();
    response.set({
      ETag: `"${counted.sha256}-${counted.outcome.rule}"`,
      'Cache-Control': AN_HOUR,
      'X-Content-Type-Options': 'nosniff',
    });
    if (isHeld(request, response)) return void response.status(304).end();
    response.json({ ...resultWords(counted.outcome), sha256: counted.sha256 });
  }
}
