import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { GraphqlContext } from '../../../platform/access/asking';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Sessions } from '../keep-session/sessions.service';
import { PasskeyDesk } from '../passkeys/passkey-desk.service';
import { passkeyRefused } from '../passkeys/passkey-problems.type';
import { passkeyType } from '../passkeys/passkey.type';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import { AddPasskeyResult, AskPasskeyResult, PasskeyAdded } from './enrol-passkey.result';
import { EnrolPasskey } from './enrol-passkey.service';

@Resolver()
export class EnrolPasskeyResolver {
  constructor(
    private readonly verb: EnrolPasskey,
    private readonly desk: PasskeyDesk,
    private readonly sessions: Sessions,
  ) {}

  @Mutation(() => AskPasskeyResult)
  @Access.member()
  async askNewPasskey(
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<typeof AskPasskeyResult> {
    const desk = this.desk.open(context);
    if (!desk) return passkeyRefused('passkey_impossible');
    return this.verb.begin({ viewer, ...desk, town: this.desk.town });
  }

  @Mutation(() => AddPasskeyResult)
  @Access.member()
  async addPasskey(
    @Args('response', { type: () => String }) response: string,
    @Args('name', { type: () => String }) name: string,
    @AskingViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<typeof AddPasskeyResult> {
    const desk = this.desk.open(context);
    if (!desk) return passkeyRefused('passkey_impossible');
    const made = await this.verb.finish({ viewer, ...desk, town: this.desk.town }, { response, name });
    if (!(made instanceof PasskeyEntity)) return made;
    context.res?.append('Set-Cookie', await this.sessions.rotate(viewer));
    return Object.assign(new PasskeyAdded(), { passkey: passkeyType(made) });
  }
}
