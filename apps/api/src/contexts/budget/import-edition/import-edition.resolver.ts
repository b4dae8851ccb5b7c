import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { ImportEditionInput } from './import-edition.input';
import { ImportEditionResult } from './import-edition.result';
import { ImportEdition } from './import-edition.service';

@Resolver()
export class ImportEditionResolver {
  constructor(private readonly imports: ImportEdition) {}

  @Mutation(() => ImportEditionResult)
  @Access('budget.import')
  importEdition(
    @Args('input', { type: () => ImportEditionInput }) input: ImportEditionInput,
    @AskingViewer() viewer: Viewer,
  ): Promise<typeof ImportEditionResult> {
    return this.imports.import(input, viewer);
  }
}
