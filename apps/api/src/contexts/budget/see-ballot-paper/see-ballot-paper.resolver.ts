import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { Editions } from '../editions.store';
import { plannedVote } from '../vote-problems/vote-moment';
import { BallotLines } from './ballot-lines.store';
import { BallotPaperType } from './ballot-paper.type';

@Resolver()
export class SeeBallotPaperResolver {
  constructor(
    private readonly editions: Editions,
    private readonly lines: BallotLines,
  ) {}

  /** Null until the vote has been opened: before that, nothing is frozen. */
  @Query(() => BallotPaperType, { nullable: true })
  @Access.public()
  async ballotPaper(@Args('edition', { type: () => String }) slug: string): Promise<BallotPaperType | null> {
    const edition = await this.editions.bySlug(slug);
    if (!edition?.openedAt) return null;
    const { maxChoices, envelopeCents, currency, fingerprint } = edition;
    return {
      lines: await this.lines.shown(edition.id),
      maxChoices,
      envelopeCents,
      currency,
      fingerprint,
      closesAt: edition.closedAt ?? plannedVote(edition).endsAt,
    };
  }
}
