import { Args, Query, Resolver } from '@nestjs/graphql';
import { ACTS, mayDo } from '@parvis/phases';
import { Access } from '../../../platform/access/access.decorator';
import { Clock } from '../../../platform/clock/clock';
import { BallotBox } from '../ballot-box/ballot-box';
import { Editions, type KnownEdition, timesOf } from '../editions.store';
import { DeskCounts } from './desk.store';
import { type DeskActType, EditionDeskType } from './edition-desk.type';

@Resolver()
export class SeeDeskResolver {
  constructor(
    private readonly editions: Editions,
    private readonly counts: DeskCounts,
    private readonly box: BallotBox,
    private readonly clock: Clock,
  ) {}

  @Query(() => EditionDeskType, { nullable: true })
  @Access('budget.steer')
  async editionDesk(@Args('edition', { type: () => String }) slug: string): Promise<EditionDeskType | null> {
    const edition = await this.editions.bySlug(slug);
    if (!edition) return null;
    // One after the other: a ballot that comes in between shows as one more signature, never as one lost.
    const ballots = await this.box.count(edition.id);
    return { ...(await this.counts.of(edition.id)), ballots, acts: actsNow(edition, this.clock.now()) };
  }
}

const actsNow = (edition: KnownEdition, now: Date): DeskActType[] =>
  ACTS.map((act) => {
    const answer = mayDo(act, timesOf(edition), now.getTime());
    return { act, allowed: answer.allowed, why: answer.allowed ? null : answer.why };
  });
