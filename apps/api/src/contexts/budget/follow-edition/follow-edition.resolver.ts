import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { Live } from '../../../platform/realtime/live';
import { editionChanged } from '../budget.events';
import { Editions } from '../editions.store';
import { EditionDesks } from '../see-desk/edition-desks.service';
import { HOLD_MS } from '../see-desk/observable-count';
import { toEditionType } from '../see-edition/edition-view';
import { EditionActivityType } from './edition-activity.type';

/** Phases also change by the calendar, which tells nobody. */
const CALENDAR_MS = 60_000;

@Resolver()
export class FollowEditionResolver {
  constructor(
    private readonly editions: Editions,
    private readonly desks: EditionDesks,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** Ballots are not announced: while the vote is open its numbers are read again every few seconds. */
  @Subscription(() => EditionActivityType, { resolve: (state: EditionActivityType) => state })
  @Access('budget.steer')
  async editionActivity(
    @Args('edition', { type: () => String }) slug: string,
  ): Promise<AsyncIterableIterator<EditionActivityType>> {
    const edition = await this.editions.bySlug(slug);
    if (!edition) throw new NotFound();
    const { id } = edition;
    return this.live.follow<EditionActivityType>({
      state: 'budget.editionActivity',
      id,
      on: editionChanged,
      load: () => this.activity(id),
      again: ({ openedAt, closedAt }) => (openedAt && !closedAt ? HOLD_MS : CALENDAR_MS),
    });
  }

  private async activity(id: string): Promise<EditionActivityType> {
    const edition = await this.editions.byId(id);
    if (!edition) throw new NotFound();
    const { phase, openedAt, closedAt } = toEditionType(edition, this.clock.now());
    return { phase, openedAt, closedAt, desk: await this.desks.of(edition) };
  }
}
