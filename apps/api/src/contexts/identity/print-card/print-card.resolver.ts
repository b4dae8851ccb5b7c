import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { PrintCardInput } from './print-card.input';
import { type PrintCardAnswer, PrintCardResult } from './print-card.result';
import { PrintCard } from './print-card.service';

@Resolver()
export class PrintCardResolver {
  constructor(private readonly verb: PrintCard) {}

  @Mutation(() => PrintCardResult)
  @Access('identity.open_account')
  printCard(@Args() input: PrintCardInput, @AskingViewer() viewer: Viewer): Promise<PrintCardAnswer> {
    return this.verb.print(viewer, input);
  }
}
