import { Args, Query, Resolver } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { NotFound } from '../../../platform/graphql/refusals';
import { EditionRights } from '../see-edition/edition-rights.service';
import { ProposalType } from '../proposals/proposal.type';
import { QueueOfReview } from './review-queue.store';

@Resolver()
export class ReviewQueueResolver {
  constructor(
    private readonly queue: QueueOfReview,
    private readonly rights: EditionRights,
  ) {}

  /** All proposals of the edition, whatever their state, by number: the desk sorts them by what is left to do. */
  @AtMost(500)
  @Query(() => [ProposalType])
  @Access.within('budget.review')
  async reviewQueue(
    @AskingViewer() viewer: Viewer,
    @Args('edition', { type: () => String }) edition: string,
    @AskedFields() asked: Asked,
  ): Promise<ProposalType[]> {
    await this.rights.hold(viewer, 'budget.review', edition);
    const lines = await this.queue.of(edition, asked);
    if (!lines) throw new NotFound();
    return lines;
  }
}
