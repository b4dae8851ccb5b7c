import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { EditionRights } from '../see-edition/edition-rights.service';
import { CountProgressType } from '../see-results/count-progress.type';
import { ResultsStore } from '../see-results/results.store';
import { Recount } from './recount.service';

@Resolver()
export class RecountResolver {
  constructor(
    private readonly recounts: Recount,
    private readonly results: ResultsStore,
    private readonly rights: EditionRights,
  ) {}

  /** Starts again a count that failed; answers where the count stands. */
  @Mutation(() => CountProgressType)
  @Access.within('budget.steer')
  async recount(
    @Args('edition', { type: () => String }) edition: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<CountProgressType> {
    await this.rights.hold(viewer, 'budget.steer', edition);
    await this.recounts.ask(edition, viewer);
    return this.results.progressOf(edition);
  }
}
