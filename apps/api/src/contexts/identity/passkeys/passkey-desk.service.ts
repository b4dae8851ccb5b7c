import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../../platform/access/asking';
import { Config } from '../../../platform/config/config';
import { browserHashOf, nameBrowser } from '../keep-session/browser-cookie';
import { type RelyingParty, relyingParty } from './relying-party';

/** Which browser asks, and for which address a passkey would be. */
export interface AtDesk {
  readonly browserHash: string;
  readonly party: RelyingParty;
}

/** Reads out of a request what every verb of passkeys needs. */
@Injectable()
export class PasskeyDesk {
  constructor(private readonly config: Config) {}

  get town(): string {
    return this.config.town.name;
  }

  partyOf({ req }: Pick<GraphqlContext, 'req'>): RelyingParty | null {
    return relyingParty(this.config.env.PARVIS_PUBLIC_URL, req.headers.host);
  }

  /** Names the browser when it has no name yet. Null where no passkey can work. */
  open({ req, res }: GraphqlContext): AtDesk | null {
    const party = this.partyOf({ req });
    if (!party) return null;
    const known = browserHashOf(req.headers.cookie, this.config.isHttps);
    if (known) return { party, browserHash: known };
    const { browserHash, cookie } = nameBrowser(this.config.isHttps);
    res?.append('Set-Cookie', cookie);
    return { party, browserHash };
  }
}
