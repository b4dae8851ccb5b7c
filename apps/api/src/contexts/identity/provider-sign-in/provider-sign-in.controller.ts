import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import type { AskingRequest } from '../../../platform/access/asking';
import { Config } from '../../../platform/config/config';
import { NotFound } from '../../../platform/graphql/refusals';
import { Logger } from '../../../platform/logging/logger';
import { browserHashOf, nameBrowser } from '../keep-session/browser-cookie';
import { IdentityProvider } from './identity-provider.service';
import { ProviderDoors } from './provider-doors.service';
import { type Arrival, ProviderSignIn } from './provider-sign-in.service';
import { localPath } from './local-path';

/** The two addresses by which one leaves for the identity provider and comes back from it. */
@Controller('connexion/fournisseur')
export class ProviderSignInController {
  constructor(
    private readonly verb: ProviderSignIn,
    private readonly provider: IdentityProvider,
    private readonly doors: ProviderDoors,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  @Get()
  @Access.public()
  async leave(
    @Query('retour') wanted: unknown,
    @Query('lier') link: unknown,
    @Req() request: AskingRequest,
    @Res() response: Response,
  ): Promise<void> {
    if (!this.provider.name) throw new NotFound();
    const returnTo = localPath(wanted);
    if (await this.doors.tooMany(request)) return this.back(response, returnTo, 'too_many_tries');
    const viewer = link === undefined ? null : await request.viewer();
    const { isHttps } = this.config;
    let browserHash = browserHashOf(request.headers.cookie, isHttps);
    if (!browserHash) {
      const named = nameBrowser(isHttps);
      browserHash = named.browserHash;
      response.append('Set-Cookie', named.cookie);
    }
    try {
      response.redirect(303, await this.verb.leave(browserHash, returnTo, viewer));
    } catch (error) {
      this.logger.error('the identity provider is not reached', { reason: reasonOf(error) });
      this.back(response, returnTo, 'provider_away');
    }
  }

  @Get('retour')
  @Access.public()
  async arrive(@Req() request: AskingRequest, @Res() response: Response): Promise<void> {
    if (!this.provider.name) throw new NotFound();
    const query = new URL(request.originalUrl, this.config.siteUrl).searchParams;
    const arrival = await this.verb.arrive(query, browserHashOf(request.headers.cookie, this.config.isHttps));
    if ('trouble' in arrival) {
      if (arrival.why)
        this.logger.warn('an answer of the identity provider was refused', { reason: reasonOf(arrival.why) });
      return this.back(response, arrival.returnTo, arrival.trouble);
    }
    await this.signIn(arrival, response);
  }

  private async signIn(arrival: Extract<Arrival, { personId: string }>, response: Response): Promise<void> {
    // Linking leaves one's own session as it is: nobody becomes less than she was.
    if (!arrival.linked) response.append('Set-Cookie', await this.doors.open(arrival));
    response.set('Referrer-Policy', 'no-referrer').redirect(303, arrival.returnTo);
  }

  private back(response: Response, returnTo: string, trouble: string): void {
    const search = new URLSearchParams({ souci: trouble, ...(returnTo === '/' ? {} : { retour: returnTo }) });
    response.redirect(303, `/connexion?${search.toString()}`);
  }
}

/** The name of the fault and its code, without what was exchanged. */
const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, (error as { code?: string }).code, error.message].join(' ')
    : 'unknown';
