import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import { Unsubscribe } from './unsubscribe.service';

/**
 * The other half of `List-Unsubscribe` (RFC 8058): a mail program sends `List-Unsubscribe=One-Click` here, without
 * cookie, session or page before it. The page of the same address sends its plain form here too, and is shown again.
 */
@Controller('desabonner')
export class UnsubscribeController {
  constructor(private readonly verb: Unsubscribe) {}

  @Post(':token')
  @Access.public()
  async stop(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    answer(request, response, token, await this.verb.stop(token));
  }

  @Post(':token/reprendre')
  @Access.public()
  async undo(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    answer(request, response, token, await this.verb.undo(token));
  }
}

/** A browser goes back to the page; a mail program, which follows no redirection (RFC 8058, 3.1), gets a plain word. */
function answer(request: Request, response: Response, token: string, known: boolean): void {
  response.set('Cache-Control', 'no-store');
  if (request.headers.accept?.includes('text/html'))
    return response.redirect(303, `/desabonner/${encodeURIComponent(token)}`);
  response
    .status(known ? 200 : 404)
    .type('text/plain')
    .send(known ? 'OK' : 'Not found');
}
