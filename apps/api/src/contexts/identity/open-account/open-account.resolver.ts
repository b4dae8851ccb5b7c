import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { OpenAccountInput } from './open-account.input';
import { type OpenAccountAnswer, OpenAccountResult } from './open-account.result';
import { OpenAccount } from './open-account.service';

@Resolver()
export class OpenAccountResolver {
  constructor(private readonly verb: OpenAccount) {}

  @Mutation(() => OpenAccountResult)
  @Access('identity.open_account')
  openAccount(@Args() input: OpenAccountInput, @AskingViewer() viewer: Viewer): Promise<OpenAccountAnswer> {
    return this.verb.open(viewer, input);
  }
}
