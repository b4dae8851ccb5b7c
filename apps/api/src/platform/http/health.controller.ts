import { Controller, Get, Header, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Access } from '../access/access.decorator';

/** `live`: the process answers. `ready`: it can also reach its database. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('live')
  @Access.public()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access.public()
  async ready(@Res() response: Response): Promise<void> {
    response.set('Cache-Control', 'no-store');
    try {
      await this.source.query('SELECT 1');
      response.json({ status: 'ok' });
    } catch {
      response.status(503).json({ status: 'database unreachable' });
    }
  }
}
