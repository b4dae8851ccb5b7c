import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { AskPasskeyResult } from '../enrol-passkey/enrol-passkey.result';
import { Sessions } from '../keep-session/sessions.service';
import { CheckPasskey } from '../passkeys/check-passkey.service';
import { PasskeyDesk } from '../passkeys/passkey-desk.service';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import { passkeyAsked, passkeyRefused } from '../passkeys/passkey-problems.type';
import { Passkeys } from '../passkeys/passkeys.store';
import { SignedIn } from '../sign-in/sign-in.result';
import { viewerType } from '../viewer.type';
import { ProvePasskeyResult } from './prove-passkey.result';

/** Showing the passkey again, in a session that is open: it becomes strong, and fresh for ten minutes. */
@Resolver()
export class ProvePasskeyResolver {
  constructor(
    private readonly source: DataSource,
    private readonly passkeys: Passkeys,
    private readonly checking: CheckPasskey,
    private readonly desk: PasskeyDesk,
    private readonly sessions: Sessions,
    private readonly permissions: Permissions,
  ) {}

  @Mutation(() => AskPasskeyResult)
  @Access.member()
  async askPasskeyProof(
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<typeof AskPasskeyResult> {
    const desk = this.desk.open(context);
    if (!desk) return passkeyRefused('passkey_impossible');
    const known = await this.passkeys.of(this.source.manager, viewer.personId);
    if (known.length === 0 || viewer.assistedBy) return passkeyRefused('passkey_not_now');
    const options = await generateAuthenticationOptions({
      rpID: desk.party.id,
      userVerification: 'required',
      allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      timeout: 300_000,
    });
    const asking = { purpose: 'prove', personId: viewer.personId, browserHash: desk.browserHash } as const;
    await this.passkeys.keepChallenge(options.challenge, asking);
    return passkeyAsked(options);
  }

  @Mutation(() => ProvePasskeyResult)
  @Access.member()
  async provePasskey(
    @Args('response', { type: () => String }) response: string,
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<typeof ProvePasskeyResult> {
    const desk = this.desk.open(context);
    if (!desk) return passkeyRefused('passkey_impossible');
    const asking = { purpose: 'prove', personId: viewer.personId, browserHash: desk.browserHash } as const;
    const passkey = await this.checking.check(response, asking, desk.party);
    if (!(passkey instanceof PasskeyEntity)) return passkey;
    const cookie = await this.sessions.rotate(viewer);
    context.res?.append('Set-Cookie', cookie);
    const proved = await this.sessions.justOpened(cookie);
    return Object.assign(new SignedIn(), { viewer: viewerType(proved, this.permissions.of(proved)) });
  }
}
