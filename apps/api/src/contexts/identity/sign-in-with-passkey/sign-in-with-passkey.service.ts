import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { Arrival } from '../keep-session/device';
import { Sessions } from '../keep-session/sessions.service';
import { CheckPasskey } from '../passkeys/check-passkey.service';
import type { AtDesk } from '../passkeys/passkey-desk.service';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import { type PasskeyAsked, passkeyAsked, type PasskeyRefused } from '../passkeys/passkey-problems.type';
import { Passkeys } from '../passkeys/passkeys.store';

/** Coming in with a passkey alone: the device says who it is, and that its holder is there. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly passkeys: Passkeys,
    private readonly checking: CheckPasskey,
    private readonly sessions: Sessions,
  ) {}

  /** The list of allowed passkeys is empty: nobody learns by asking which ones exist. */
  async begin({ browserHash, party }: AtDesk): Promise<PasskeyAsked> {
    const options = await generateAuthenticationOptions({
      rpID: party.id,
      userVerification: 'required',
      timeout: 300_000,
    });
    await this.passkeys.keepChallenge(options.challenge, { purpose: 'sign_in', personId: null, browserHash });
    return passkeyAsked(options);
  }

  /** @returns the Set-Cookie line that her browser must receive, or why not */
  async finish(
    { browserHash, party }: AtDesk,
    response: string,
    arrival: Arrival,
  ): Promise<{ cookie: string } | PasskeyRefused> {
    const asking = { purpose: 'sign_in', personId: null, browserHash } as const;
    const passkey = await this.checking.check(response, asking, party);
    if (!(passkey instanceof PasskeyEntity)) return passkey;
    const entry = { method: 'passkey', provedAt: this.clock.now(), ...arrival } as const;
    return { cookie: await this.sessions.open(this.source.manager, passkey.personId, entry) };
  }
}
