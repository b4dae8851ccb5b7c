import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Editions } from '../editions.store';
import { MyVoteType } from './my-vote.type';
import { Roll } from './roll.store';

@Resolver()
export class SeeMyVoteResolver {
  constructor(
    private readonly editions: Editions,
    private readonly roll: Roll,
    private readonly clock: Clock,
  ) {}

  @Query(() => MyVoteType)
  @Access.member({ assisted: true })
  async myVote(
    @Args('edition', { type: () => String }) slug: string,
    @AskingViewer() viewer: Viewer,
  ): Promise<MyVoteType> {
    const edition = await this.editions.bySlug(slug);
    if (!edition) throw new NotFound();
    return this.roll.myVote(edition, viewer.personId, this.clock.now());
  }
}
