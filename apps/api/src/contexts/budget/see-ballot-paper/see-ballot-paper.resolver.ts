import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import type { Asked } from '../../../platform/graphql/asked-fields';
import { type EditionType, PhaseName } from '../edition.type';
import { ShownEditions } from '../see-edition/shown-editions.store';
import { BallotLines } from './ballot-lines.store';
import { BallotPaperType } from './ballot-paper.type';

/** The edition's own columns are enough here. */
const NO_COUNTS: Asked = { fields: new Map() };

@Resolver()
export class SeeBallotPaperResolver {
  constructor(
    private readonly editions: ShownEditions,
    private readonly lines: BallotLines,
  ) {}

  /** Null until the vote has been opened: before that, nothing is frozen. */
  @Query(() => BallotPaperType, { nullable: true })
  @Access.public()
  async ballotPaper(@Args('edition', { type: () => String }) slug: string): Promise<BallotPaperType | null> {
    const edition = await this.editions.bySlug(slug, NO_COUNTS);
    if (!edition?.openedAt) return null;
    const { maxChoices, envelopeCents, currency, fingerprint } = edition;
    return {
      lines: await this.lines.shown(edition.id),
      maxChoices,
      envelopeCents,
      currency,
      fingerprint,
      closesAt: edition.closedAt ?? plannedEnd(edition),
    };
  }
}

const plannedEnd = ({ schedule }: EditionType): Date | null =>
  schedule.find(({ phase }) => phase === PhaseName.VOTE)?.endsAt ?? null;
