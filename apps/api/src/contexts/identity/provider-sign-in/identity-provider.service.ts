import { Injectable } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';

/** Where people come back; declared at the provider. */
export const CALLBACK_PATH = '/connexion/fournisseur/retour';

/** The provider's keys and addresses may change: asked again after an hour. */
const KNOWN_FOR_MS = 3_600_000;

/** Levels of assurance that FranceConnect gives; each is enough here. */
const ASSURANCE = ['eidas1', 'eidas2', 'eidas3'];

export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly address: URL;
}

/** What the provider says of somebody: as little as is asked. */
export interface ProviderPerson {
  readonly subject: string;
  readonly issuer: string;
  readonly givenName: string | null;
  /** `yyyy-mm` */
  readonly birthMonth: string | null;
  readonly idToken: string;
}

/** The one identity provider of the town (FranceConnect, or another that speaks OpenID Connect), through openid-client. */
@Injectable()
export class IdentityProvider {
  private known: { configuration: Promise<Configuration>; until: number } | null = null;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** How the sign-in page names it; null when the town has none. */
  get name(): string | null {
    return this.config.provider?.name ?? null;
  }

  private get callback(): string {
    return this.config.siteUrl + CALLBACK_PATH;
  }

  /** New state, nonce and code verifier, and the address that carries them. @throws when the provider is not reached */
  async leave(): Promise<Departure> {
    const openid = await import('openid-client');
    const configuration = await this.configuration();
    const [state, nonce, verifier] = [
      openid.randomState(),
      openid.randomNonce(),
      openid.randomPKCECodeVerifier(),
    ];
    const france = this.config.provider?.kind === 'franceconnect';
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback,
      scope: 'openid given_name birthdate',
      ...{ state, nonce },
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(france ? { acr_values: 'eidas1', prompt: 'login' } : {}),
    });
    return { state, nonce, verifier, address };
  }

  /**
   * Exchanges the code that came back. Signature, issuer, audience, expiry, nonce, state and assurance are held.
   * @param query of the address to which the browser came back @throws when anything is not as it was sent
   */
  async arrive(
    query: string,
    expected: { state: string; nonce: string; verifier: string },
  ): Promise<ProviderPerson> {
    const openid = await import('openid-client');
    const configuration = await this.configuration();
    const tokens = await openid.authorizationCodeGrant(configuration, new URL(`${this.callback}?${query}`), {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new Error('the provider sent no ID token');
    const france = this.config.provider?.kind === 'franceconnect';
    if (france && !ASSURANCE.includes(String(claims['acr'])))
      throw new Error('the assurance is not one we asked for');
    const said = await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub);
    const born = /^(\d{4}-\d{2})-\d{2}$/.exec(String(said.birthdate ?? ''))?.[1];
    return {
      subject: claims.sub,
      issuer: claims.iss,
      givenName: typeof said.given_name === 'string' ? said.given_name : null,
      birthMonth: born ?? null,
      idToken: tokens.id_token,
    };
  }

  /** Where to go to be signed out there too; null when the provider offers nothing. */
  async signOutAddress(idToken: string): Promise<string | null> {
    const openid = await import('openid-client');
    const configuration = await this.configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    return openid.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.config.siteUrl}/`,
      state: openid.randomState(),
    }).href;
  }

  private configuration(): Promise<Configuration> {
    const now = this.clock.now().getTime();
    if (this.known && this.known.until > now) return this.known.configuration;
    const configuration = this.discover();
    const known = { configuration, until: now + KNOWN_FOR_MS };
    this.known = known;
    // A failure is not remembered: the next person tries again.
    configuration.catch(() => {
      if (this.known === known) this.known = null;
    });
    return configuration;
  }

  private async discover(): Promise<Configuration> {
    const { provider } = this.config;
    if (!provider) throw new Error('no identity provider is set');
    const openid = await import('openid-client');
    const { issuer, clientId, clientSecret, signature } = provider;
    const plain = new URL(issuer).protocol === 'http:';
    const configuration = await openid.discovery(
      new URL(issuer),
      clientId,
      {
        client_secret: clientSecret,
        id_token_signed_response_alg: signature,
        // FranceConnect signs what it says of a person.
        ...(provider.kind === 'franceconnect' ? { userinfo_signed_response_alg: signature } : {}),
      },
      openid.ClientSecretPost(clientSecret),
      { execute: plain ? [openid.allowInsecureRequests] : [] },
    );
    openid.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}
