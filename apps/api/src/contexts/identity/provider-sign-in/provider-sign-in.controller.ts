import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '../../../platform/access/access.decorator';
import type { AskingRequest } from '../../../platform/access/asking';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import { NotFound } from '../../../platform/graphql/refusals';
import { isAskedElsewhere } from '../../../platform/http/same-origin.middleware';
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
    const linking = link !== undefined;
    const returnTo = localPath(wanted);
    if (await this.doors.tooMany(request))
      return this.back(response, { returnTo, linking }, 'too_many_tries');
    const viewer = linking ? await this.whoLinks(request) : null;
    // Her session ended meanwhile: she comes in again first, rather than as somebody new.
    if (linking && !viewer) return this.back(response, { returnTo, linking: false });
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
      this.back(response, { returnTo, linking }, 'provider_away');
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
      return this.back(response, arrival, arrival.trouble);
    }
    await this.signIn(arrival, request, response);
  }

  private async signIn(
    arrival: Extract<Arrival, { personId: string }>,
    { headers }: AskingRequest,
    response: Response,
  ): Promise<void> {
    // Linking leaves one's own session as it is: nobody becomes less than she was.
    if (!arrival.linked) response.append('Set-Cookie', await this.doors.open(arrival, headers.cookie));
    response.set('Referrer-Policy', 'no-referrer').redirect(303, arrival.returnTo);
  }

  /**
   * Who asks to link her account. What is linked opens the account for good: nobody does it in her name, neither an
   * agent beside her nor the link of another site.
   */
  private async whoLinks(request: AskingRequest): Promise<Viewer | null> {
    if (isAskedElsewhere(request.headers)) throw new NotFound('asked by another site');
    const viewer = await request.viewer();
    if (viewer && viewer.assistedBy !== null) throw new NotFound('an agent links nobody’s account');
    return viewer;
  }

  /** To the page that says what happened: the one she came from when she is in, else the page where one signs in. */
  private back(response: Response, to: { returnTo: string; linking: boolean }, trouble?: string): void {
    const { returnTo, linking } = to;
    const address = new URL(linking ? returnTo : '/connexion', this.config.siteUrl);
    if (trouble) address.searchParams.set('souci', trouble);
    if (!linking && returnTo !== '/') address.searchParams.set('retour', returnTo);
    response.redirect(303, address.pathname + address.search);
  }
}

/** The name of the fault and its code, without what was exchanged. */
const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, (error as { code?: string }).code, error.message].join(' ')
    : 'unknown';
