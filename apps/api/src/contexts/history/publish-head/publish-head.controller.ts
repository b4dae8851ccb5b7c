import { Controller, Get, Header } from '@nestjs/common';
import { type ChainHead, ChainHeads } from '../../audit';
import { Access } from '../../../platform/access/access.decorator';

const DAYS = 31;

/**
 * Where the audit trail stood at the end of each day. Whoever keeps one of these outside (a newspaper, an association,
 * the operator's notebook) makes it impossible to cut or to write anew what came before, unseen.
 */
@Controller('audit')
export class PublishHeadController {
  constructor(private readonly heads: ChainHeads) {}

  @Get('tete.json')
  @Access.public()
  @Header('Cache-Control', 'public, max-age=600')
  async head(): Promise<{ head: ChainHead | null; days: ChainHead[] }> {
    const days = await this.heads.last(DAYS);
    return { head: days[0] ?? null, days };
  }
}
