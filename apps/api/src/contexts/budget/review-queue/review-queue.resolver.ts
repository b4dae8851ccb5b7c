import { Args, Query, Resolver } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Access } from '../../../platform/access/access.decorator';
import { type Asked, AskedFields } from '../../../platform/graphql/asked-fields';
import { NotFound } from '../../../platform/graphql/refusals';
import { ProposalType } from '../proposals/proposal.type';
import { QueueOfReview } from './review-queue.store';

@Resolver()
export class ReviewQueueResolver {
  constructor(private readonly queue: QueueOfReview) {}

  /** All proposals of the edition, whatever their state, by number: the desk sorts them by what is left to do. */
  @AtMost(500)
  @Query(() => [ProposalType])
  @Access('budget.review')
  async reviewQueue(
    @Args('edition', { type: () => String }) edition: string,
    @AskedFields() asked: Asked,
  ): Promise<ProposalType[]> {
    const lines = await this.queue.of(edition, asked);
    if (!lines) throw new NotFound();
    return lines;
  }
}
