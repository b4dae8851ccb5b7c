import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AskingRequest } from '../../../platform/access/asking';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import { hashToken, readCookie, sessionCookieName } from '../keep-session/session-cookie';
import { Sessions } from '../keep-session/sessions.service';
import { SignInLimits } from '../limits/sign-in-limits.service';
import { IdentityProvider } from './identity-provider.service';
import { seal, unseal } from './provider-secrets';
import { ProviderSessionEntity } from './tables/provider-session.entity';

/** Opens and ends the sessions of people who came by the identity provider. */
@Injectable()
export class ProviderDoors {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly provider: IdentityProvider,
  ) {}

  async tooMany(request: AskingRequest): Promise<boolean> {
    return (await this.limits.consume('provider', { request })) !== null;
  }

  /** @param cookies what the browser sent @returns the Set-Cookie line of the new session */
  open(
    { personId, idToken }: { personId: string; idToken: string },
    cookies: string | undefined,
  ): Promise<string> {
    return this.source.transaction(async (manager) => {
      const cookie = await this.sessions.open(manager, personId, { method: 'oidc', cookies });
      const token = readCookie(cookie, sessionCookieName(this.config.isHttps)) ?? '';
      const tokenHash = hashToken(token);
      const sealedIdToken = seal(this.config.secret, tokenHash, idToken);
      await manager.insert(ProviderSessionEntity, { tokenHash, sealedIdToken });
      return cookie;
    });
  }

  /** Where this session is signed out at the provider too; null when it did not come from there. */
  async signOutAddress({ sessionHash, method }: Viewer): Promise<string | null> {
    if (method !== 'oidc' || !this.provider.name) return null;
    const kept = await this.source.manager.findOneBy(ProviderSessionEntity, { tokenHash: sessionHash });
    if (!kept) return null;
    return this.provider.signOutAddress(unseal(this.config.secret, sessionHash, kept.sealedIdToken));
  }
}
