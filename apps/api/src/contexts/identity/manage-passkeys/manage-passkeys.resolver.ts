import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import { passkeyType } from '../passkeys/passkey.type';
import { PasskeyRevoked, RenamePasskeyResult, RevokePasskeyResult } from './manage-passkeys.result';
import { ManagePasskeys } from './manage-passkeys.service';

@Resolver()
export class ManagePasskeysResolver {
  constructor(private readonly verb: ManagePasskeys) {}

  @Mutation(() => RenamePasskeyResult)
  @Access.member()
  async renamePasskey(
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => String }) name: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof RenamePasskeyResult> {
    const answer = await this.verb.rename(viewer, id, name);
    return answer instanceof PasskeyEntity ? passkeyType(answer) : answer;
  }

  @Mutation(() => RevokePasskeyResult)
  @Access.member()
  async revokePasskey(
    @Args('id', { type: () => ID }) id: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof RevokePasskeyResult> {
    return (await this.verb.revoke(viewer, id)) ?? Object.assign(new PasskeyRevoked(), { id });
  }
}
